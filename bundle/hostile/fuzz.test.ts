import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type FuzzResult, fuzz } from './fuzz.ts';

it('a page that never ends is told, and ends the fuzzing', async () => {
  const found = await fuzz({ text: 'for (;;);', first: 750, cases: 250, threads: 1, patience: 500 });

  assert.deepEqual(found.lost, ['A thread ended at page 3 (case 750): stuck']);
  assert.equal(found.cases, 0);
});

it('the same is found on one thread as on three', async () => {
  const text = 'if (window.sessionStorage) throw new Error("of the script");';
  const [one, three] = [
    await fuzz({ text, first: 0, cases: 3000, threads: 1 }),
    await fuzz({ text, first: 0, cases: 3000, threads: 3 }),
  ];

  assert.ok(one.broken > 0);
  const sorted = ({ met, checked, ...rest }: FuzzResult) => [rest, [...met].sort(), [...checked].sort()];
  assert.deepEqual(sorted(three), sorted(one));
});
