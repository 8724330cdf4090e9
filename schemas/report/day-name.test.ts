import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayName } from './day-name.ts';

test('a day is named with its weekday', () => {
  assert.equal(dayName(new Date(2026, 2, 2, 0, 4, 5).getTime()), 'Mon 2 Mar');
  assert.equal(dayName(new Date(2026, 2, 8, 23, 4, 5, 999).getTime() + 0.7), 'Sun 8 Mar');
});
