import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileCode, runProgram } from './sandbox.ts';

const run = (code: string, names = {}) => runProgram(code, names, compileCode);

test('gives the value of a return on top', () => {
  assert.equal(run('return 1 + 1;'), 2);
  assert.equal(run('if (data.stop) { return; } return 2;', { data: { stop: true } }), undefined);
});

test('shows its names and no others', () => {
  assert.equal(run('return data;', { data: 5 }), 5);
  for (const name of [
    'window',
    'document',
    'globalThis',
    'console',
    'eval',
    'Math',
    'scope',
    'toString',
    'process',
  ]) {
    assert.equal(run(`return ${name};`), undefined);
  }
});

test('does not take an assignment to a name that nobody declared', () => {
  assert.throws(() => run('leak = 1;'), /assigns to "leak"/);
});

test('runs in strict mode, without this', () => {
  assert.equal(run('return this;'), undefined);
});
