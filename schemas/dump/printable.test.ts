import assert from 'node:assert/strict';
import { it } from 'node:test';
import { printable } from './printable.ts';

it('text that would steer a terminal is written out, and all other text stays as it is', () => {
  assert.equal(
    printable('a\u001b[31mb\u0007\u009bc\u202e\u061cd\r'),
    'a\\u001b[31mb\\u0007\\u009bc\\u202e\\u061cd\\u000d',
  );
  assert.equal(printable('Grüße, 東京 🎉\n\tchat_…'), 'Grüße, 東京 🎉\n\tchat_…');
});
