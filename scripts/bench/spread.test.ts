import assert from 'node:assert/strict';
import { it } from 'node:test';
import { shown, spreadOf, toNeighbour } from './spread.ts';

it('one slow round changes neither the figure nor its spread', () => {
  assert.deepEqual(spreadOf([3, 90, 2, 4, 1]), { low: 2, middle: 3, high: 4 });
});

it('a moment in which the machine is slow for both sides does not show', () => {
  const pairs = [
    { own: 1, neighbour: 2 },
    { own: 10, neighbour: 20 },
    { own: 1, neighbour: 2 },
  ];

  assert.deepEqual(toNeighbour(pairs), { low: 0.5, middle: 0.5, high: 0.5 });
});

it('a figure stands before its spread', () => {
  assert.equal(shown({ low: 0.111, middle: 0.123, high: 0.138 }), '0.12× (0.11–0.14)');
});

it('nothing measured is an error, not a figure', () => {
  assert.throws(() => spreadOf([]), /Nothing was measured/);
});
