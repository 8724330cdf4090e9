import assert from 'node:assert/strict';
import { it } from 'node:test';
import { slices } from './slices.ts';

it('work goes on for 8 milliseconds, and for 8 more after it has given way', async () => {
  let time = 0;
  const gaveWay: number[] = [];
  const pause = slices(
    () => time,
    async () => {
      gaveWay.push(time);
      time += 20;
    },
  );

  for (time = 0; time < 60; time++) await pause();

  assert.deepEqual(gaveWay, [8, 36]);
});
