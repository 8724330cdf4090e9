import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { given } from './given.ts';

describe('what a caller of the library chooses', () => {
  it('is what is not undefined', () => {
    assert.deepEqual(given('choices', { a: undefined, b: '', c: false, d: null }), {
      b: '',
      c: false,
      d: null,
    });
  });

  for (const wrong of [null, 7, 'inline', [], undefined]) {
    it(`is refused in words where it is ${JSON.stringify(wrong)}`, () => {
      assert.throws(
        () => given('choices', wrong as unknown as object),
        /^TypeError: choices: .* is not an object\. Write \{/,
      );
    });
  }
});
