import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { checkEncoding } from './check-encoding.ts';

/** The first fault of bytes that come in chunks of this size. */
function faultOf(bytes: Uint8Array, size = 5): string | undefined {
  const check = checkEncoding();
  for (let at = 0; at < bytes.length; at += size) {
    const fault = check(bytes.subarray(at, at + size));
    if (fault) return fault;
  }
  return;
}

describe('the encoding of a file', () => {
  it('is fine for any text in UTF-8, wherever the chunks end', () => {
    const text = fc.string({ unit: 'binary' }).filter(text => !text.includes('\0'));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (text, size) => {
        assert.equal(faultOf(Buffer.from(text), size), undefined);
      }),
    );
  });

  it('is told by its line where a letter is in Latin-1, however far down and wherever the chunks end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9 }), (before, size) => {
        const bytes = Buffer.concat([
          Buffer.from('{"a":"ä€"}\n'.repeat(before)),
          Buffer.from('{"name":"Müller"}\n', 'latin1'),
        ]);

        assert.match(faultOf(bytes, size)!, new RegExp(`^Line ${before + 1} is not written in UTF-8`));
      }),
    );
  });

  it('is told as UTF-16, with a mark or without, either way round', () => {
    const little = Buffer.from('[{"event":"chat_opened"}]', 'utf16le');
    const marked = Buffer.from('\uFEFF[]', 'utf16le');

    for (const bytes of [little, Buffer.from(little).swap16(), marked, Buffer.from(marked).swap16()]) {
      assert.match(faultOf(bytes)!, /UTF-16/);
    }
  });

  it('is told as packed, by gzip or zip', () => {
    for (const bytes of [gzipSync('{}\n'), Buffer.from('PK\x03\x04')]) {
      assert.match(faultOf(bytes)!, /compressed\. Unpack it first/);
    }
  });

  it('is none for a picture, and for what is not a text', () => {
    assert.match(faultOf(Uint8Array.of(0x47, 0x49, 0x46, 0x38, 0, 0, 1))!, /It is a picture/);
    assert.match(faultOf(Uint8Array.of(1, 2, 3, 0))!, /It is not a text/);
  });
});
