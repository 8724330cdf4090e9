import assert from 'node:assert/strict';
import { it } from 'node:test';
import { wrap } from './wrap.ts';

it('text is broken between words, lines that are to be copied stay whole', () => {
  const command = '  chat-datalayer validate recordings/one.json recordings/two.json --require-records';

  assert.equal(
    wrap(`Each bad record is reported with its line, the field and what would be right.\n${command}`, 40),
    `Each bad record is reported with its\nline, the field and what would be right.\n${command}`,
  );
});

it('text that fits is left as it is', () => {
  assert.equal(wrap('\nExample:\n', 80), '\nExample:\n');
});
