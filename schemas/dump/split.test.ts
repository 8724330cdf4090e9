import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { longest, splitter } from './split.ts';

/** Splits a text that comes in chunks of so many bytes. */
function split(text: string, size = 7) {
  const { push, end } = splitter();
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  return [...chunks.flatMap(push), ...end()];
}

const values = (text: string, size?: number) => split(text, size).map(({ text }) => JSON.parse(text!));

describe('a stream of values is taken apart', () => {
  it('line by line, empty lines and the last line without an end included', () => {
    assert.deepEqual(split('{"a":1}\n\n{"b":2}\r\n{"c":3}'), [
      { line: 1, entry: 1, text: '{"a":1}' },
      { line: 3, entry: 2, text: '{"b":2}' },
      { line: 4, entry: 3, text: '{"c":3}' },
    ]);
  });

  it('element by element of a dump that is printed over lines', () => {
    const dump = JSON.stringify([{ a: '[1, {' }, 7, null, { b: { c: ['"]'] } }, 'text'], null, 2);

    assert.deepEqual(values(dump), [{ a: '[1, {' }, 7, null, { b: { c: ['"]'] } }, 'text']);
    assert.deepEqual(
      split(dump).map(({ line, entry }) => [line, entry]),
      [
        [2, 1],
        [5, 2],
        [6, 3],
        [7, 4],
        [14, 5],
      ],
    );
  });

  it('when one object is printed over lines, and when dumps follow each other', () => {
    assert.deepEqual(values('{\n  "a": 1\n}\n{\n  "b": 2\n}\n'), [{ a: 1 }, { b: 2 }]);
    assert.deepEqual(values('[{"a":1}]\n[{"b":2},{"c":3}]\n'), [{ a: 1 }, { b: 2 }, { c: 3 }]);
  });

  it('without the byte order mark of an editor', () => {
    assert.deepEqual(values('\uFEFF{"a":1}\n{"b":2}'), [{ a: 1 }, { b: 2 }]);
    assert.deepEqual(values('\uFEFF[{"a":1}]'), [{ a: 1 }]);
  });

  it('and a dump that breaks off says so', () => {
    assert.deepEqual(split('[{"a":1}, {"b": "x'), [
      { line: 1, entry: 1, text: '{"a":1}' },
      { line: 1, entry: 2, text: '{"b": "x', unfinished: true },
    ]);
  });

  it('and what is too long is passed over without its text', () => {
    const long = JSON.stringify({ a: 'x'.repeat(longest) });

    for (const text of [`{"b":1}\n${long}\n{"c":2}`, `[{"b":1},${long},{"c":2}]`]) {
      assert.deepEqual(
        split(text, 65_536).map(({ text }) => text),
        ['{"b":1}', undefined, '{"c":2}'],
      );
    }
  });

  it('the same way, whatever the values and wherever the chunks end', () => {
    const objects = fc.array(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), { minLength: 1 });
    fc.assert(
      fc.property(objects, fc.integer({ min: 1, max: 50 }), (objects, size) => {
        const plain = JSON.parse(JSON.stringify(objects));
        assert.deepEqual(values(JSON.stringify(plain), size), plain);
        assert.deepEqual(values(JSON.stringify(plain, null, 2), size), plain);
        assert.deepEqual(values(plain.map((item: object) => JSON.stringify(item)).join('\n'), size), plain);
      }),
      { numRuns: 100 },
    );
  });
});
