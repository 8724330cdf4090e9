import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interpret as run } from './interpret.ts';

test('gives the value of a return on top', () => {
  assert.equal(run('return 1 + 1;', {}), 2);
  assert.equal(run('if (data.stop) { return; } return 2;', { data: { stop: true } }), undefined);
});
