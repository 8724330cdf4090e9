import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCode } from './check-code.ts';

test('names the line of a fault', () => {
  const [finding] = checkCode('const a = 1;\nconst b = a\n', { path: 'code', globals: [] });

  assert.equal(finding?.path, 'code, line 2');
});
