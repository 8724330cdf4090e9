import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sideBySide } from './side-by-side.ts';

it('every side is measured next to its neighbour, each goes first in turn, and so does the neighbour', async () => {
  const order: string[] = [];
  const note = (name: string) => () => order.push(name);

  await sideBySide(note('-'), { a: note('a'), b: note('b'), c: note('c') }, 3);

  assert.equal(order.join(''), 'a-b-c-' + '-b-c-a' + 'c-a-b-');
});

it('a pair holds what its own side took and what the neighbour took', async () => {
  const { a } = await sideBySide(() => 2, { a: () => 1 }, 2);

  assert.deepEqual(a, [
    { own: 1, neighbour: 2 },
    { own: 1, neighbour: 2 },
  ]);
});
