import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileText } from './text.ts';

const values: { [name: string]: unknown } = { count: 3, nothing: undefined, 'Data - x': 'y', list: [1, 2] };
const resolved = (text: string) => compileText(text, new Set(Object.keys(values)))(name => values[name]);

test('leaves text as it is', () => {
  assert.equal(resolved(''), '');
  assert.equal(resolved('a } b { c'), 'a } b { c');
});

test('keeps the type of a value that is the whole text', () => {
  assert.equal(resolved('{{count}}'), 3);
  assert.equal(resolved('{{nothing}}'), undefined);
  assert.deepEqual(resolved('{{list}}'), [1, 2]);
});

test('makes text of values amid text', () => {
  assert.equal(resolved('{{count}} of {{Data - x}}'), '3 of y');
  assert.equal(resolved(' {{count}}'), ' 3');
  assert.equal(resolved('{{nothing}}!'), 'undefined!');
});

test('refuses names without a variable and braces without a name', () => {
  assert.throws(() => resolved('{{Count}}'), /\{\{Count\}\} names no variable/);
  assert.throws(() => resolved('a {{nobody}}'), /names no variable/);
  assert.throws(() => resolved('a {{ b'), /opens no reference/);
});
