import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ratio, table } from './table.ts';

it('a table names its rows on the left and has figures on the right', () => {
  assert.equal(table(['side', 'time'], [['ours', '1×']]), '| side | time |\n| --- | --: |\n| ours | 1× |');
});

it('a ratio keeps the digits that say something', () => {
  assert.equal(ratio(1, 3), '0.33×');
  assert.equal(ratio(1, 250), '0.004×');
  assert.equal(ratio(42, 2), '21×');
});

it('a ratio to nothing is an error, not a figure', () => {
  assert.throws(() => ratio(1, 0), /is no ratio/);
});
