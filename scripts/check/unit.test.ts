import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFiles } from './unit.ts';

test('no test file does anything before or after the tests of its neighbours, with which it shares a process', () => {
  const files = testFiles();
  const hook = /^(\w+\.)?(before|after)(Each)?\(/m;

  assert.ok(files.includes(join('scripts', 'check', 'unit.test.ts')), 'looks at itself too');
  assert.deepEqual(
    files.filter(file => hook.test(readFileSync(file, 'utf8'))),
    [],
  );
});
