import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { glimpse, LiteralFault, readLiteral } from './literal.ts';

/** As JSON has it, which is how values go on. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const read = (text: string): unknown => plain(readLiteral(text).value);

function faultOf(text: string): LiteralFault {
  try {
    readLiteral(text);
  } catch (fault) {
    return fault as LiteralFault;
  }
  throw new Error(`${text} is a value`);
}

describe('a value that is written out', () => {
  it('is read as JSON reads it, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 3 }), (value, indent) => {
        assert.deepEqual(read(JSON.stringify(value, null, indent)), plain(value));
      }),
    );
  });

  it('is read as JavaScript writes it', () => {
    const text = `{ // a comment
      event: 'chat_opened', "chat_vendor": "some", chat_time: 1_795e9, /* and one more */
      'it\\'s': "\\x41\\u00e9\\u{1F600}\\
b", negative: -0.5, hex: 0xff, yes: !0, no: !1, nothing: void 0, text: \`a
$b\`, list: [1, , 2,], }`;

    assert.throws(() => readLiteral(text), LiteralFault, 'a gap in a list is nothing that anybody writes');
    assert.deepEqual(read(text.replace(', ,', ',')), {
      event: 'chat_opened',
      chat_vendor: 'some',
      chat_time: 1795e9,
      "it's": 'Aé😀b',
      negative: -0.5,
      hex: 255,
      yes: true,
      no: false,
      text: 'a\n$b',
      list: [1, 2],
    });
  });

  it('is read as a console prints it', () => {
    const chrome = "(2) [{event: 'gtm.js', gtm.start: 17, gtm.uniqueEventId: 2}, Arguments(1) ['js']]";
    const firefox = 'Array(2) [ Object { event: "gtm.js", "gtm.start": 17 }, Arguments [ "js" ] ]';

    assert.deepEqual(read(chrome), [{ event: 'gtm.js', 'gtm.start': 17, 'gtm.uniqueEventId': 2 }, ['js']]);
    assert.deepEqual(read(firefox), [{ event: 'gtm.js', 'gtm.start': 17 }, ['js']]);
  });

  it('keeps code as the text that it is, and runs none of it', () => {
    const text =
      '{ a: Date.now(), b: \'x\' + [1, 2].join(",)"), c: function () { throw {}; }, d: div#id.class, e: 1 }';

    assert.deepEqual(read(text), {
      a: 'Date.now()',
      b: '\'x\' + [1, 2].join(",)")',
      c: 'function () { throw {}; }',
      d: 'div#id.class',
      e: 1,
    });
  });

  it('has no key that reaches further than itself', () => {
    const { value } = readLiteral('{__proto__: {polluted: 1}}');

    assert.deepEqual(Object.keys(value as object), ['__proto__']);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });

  it('is refused with its place where it breaks off, is broken, shortened or too deep', () => {
    assert.match(faultOf('{"a": [1').message, /ends in the middle/);
    assert.match(faultOf('"abc').message, /ends in the middle/);
    assert.deepEqual([faultOf('{a 1}').at, faultOf('{a 1}').message], [3, '"1" is out of place.']);
    assert.match(faultOf('"a\nb"').message, /does not end/);
    assert.match(faultOf('(2) [{…}, {…}]').message, /console has left out/);
    assert.match(faultOf('['.repeat(100_000)).message, /nested too deeply/);
  });

  it('is a value or a fault and never anything else, whatever the text', () => {
    const signs = fc.constantFrom(
      ...'{}[]()"\'`,:/*\\\n… a1-.$!ƒ'.split(''),
      '//',
      '${',
      '\\u',
      'void 0',
      'Array(3) ',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), parts => {
        const text = parts.join('');
        try {
          const { end } = readLiteral(text);
          assert.ok(end > 0 && end <= text.length);
        } catch (fault) {
          assert.ok(fault instanceof LiteralFault, String(fault));
        }
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('a glimpse at a text', () => {
  it('shows as much of a value as there is', () => {
    const { value, isJson } = glimpse('{"log": {"version": "1.2", "entries": [{"a": 1}, {"b": "x');

    assert.deepEqual(plain(value), { log: { version: '1.2', entries: [{ a: 1 }, {}] } });
    assert.equal(isJson, true);
  });

  it('tells JSON from JavaScript', () => {
    assert.equal(glimpse("[{'event'").isJson, false);
    assert.equal(glimpse('{event:').isJson, false);
    assert.equal(glimpse('(3) [{').isJson, false);
    assert.equal(glimpse('[{"event":tru').isJson, true);
  });
});
