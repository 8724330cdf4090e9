import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clock, clocks } from './clock.ts';

const at = (...parts: [month: number, day: number, hour: number, ms?: number]): number => {
  const [month, day, hour, ms = 0] = parts;
  return new Date(2026, month, day, hour, 4, 5, ms).getTime();
};

describe('the clock of the inspector', () => {
  test('is that of the place, to the millisecond', () => {
    assert.equal(clock(at(10, 30, 7, 6)), '07:04:05.006');
    assert.equal(clock(at(6, 1, 23, 999)), '23:04:05.999');
    assert.equal(clock(at(6, 1, 23) + 0.7), '23:04:05.001');
  });

  test('is the same for several times, with their days where these differ', () => {
    assert.deepEqual(clocks([at(0, 2, 3), at(0, 2, 4)]), ['03:04:05.000', '04:04:05.000']);
    assert.deepEqual(clocks([at(0, 2, 23), at(0, 3, 1)]), [
      '2026-01-02 23:04:05.000',
      '2026-01-03 01:04:05.000',
    ]);
  });
});
