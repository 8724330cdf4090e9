import assert from 'node:assert/strict';
import { it } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { quoted } from './quoted.ts';

it('a quoted text is one line of JavaScript that means the text', () => {
  const signs = fc.constantFrom(...'\\\'"`\n\r\u2028\u2029ux0a€\u{1f44d}');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: signs }), fc.string({ unit: 'binary' })), text => {
      assert.equal(runInNewContext(quoted(text)), text);
      assert.doesNotMatch(quoted(text), /[\n\r\u2028\u2029]/);
    }),
  );
});

it('a quoted text keeps what needs no escape', () => {
  assert.equal(quoted('"a" – b'), `'"a" – b'`);
});
