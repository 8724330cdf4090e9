import assert from 'node:assert/strict';
import { it } from 'node:test';
import { interleaved, median } from './interleaved.ts';

it('every side takes its turn in every round, and each goes first as often', async () => {
  const order: string[] = [];
  const note = (side: string) => () => order.push(side);

  await interleaved({ a: note('a'), b: note('b'), c: note('c') }, 3);

  assert.equal(order.join(''), 'abcbcacab');
});

it('one slow round does not change what a side is said to take', async () => {
  const times = [2, 90, 3, 1, 2];

  const { a } = await interleaved({ a: () => times.pop()! }, 5);

  assert.equal(a, 2);
});

it('a median of nothing is an error, not a figure', () => {
  assert.throws(() => median([]), /no numbers/);
});
