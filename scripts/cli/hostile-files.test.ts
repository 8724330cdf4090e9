/** Files that nobody meant to give: broken, cut off, binary, in another encoding, huge. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { har, type Pushed, recordings } from '../../e2e/recordings/recordings.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { converse } from '../converse.ts';
import { fakeIo } from './fake-io.ts';
import { run } from './run.ts';

const records = (JSON.parse(JSON.stringify(await converse(vendorIds[0]))) as Pushed[]).slice(0, 4);
const hit = { name: 'chat_opened', parameters: { chat_nth: 1 } };
const texts = [...recordings.map(({ text }) => text(records)), har([hit, hit])];

/** Words of the machine that no person should get to see. */
const machineWords = /\n\s+at |undefined|is not a function|Cannot read|Maximum call stack|\[object /;

async function validate(chunks: readonly Buffer[]) {
  const { io, written: said, end } = fakeIo();
  const code = await run(['validate', '-'], { ...io, stdin: Readable.from(chunks) });
  end();
  return { code, ...said };
}

/** Ends as a command may end, and says so in words. */
async function ended(bytes: Buffer, size = 65_536) {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  const result = await validate(chunks);
  assert.ok([0, 1, 2].includes(result.code));
  assert.doesNotMatch(result.error, machineWords);
  assert.equal(result.code === 2, result.error !== '');
  assert.ok(result.code === 2 || result.out.includes('Read as: '), result.out);
  return result;
}

const change = fc.record({
  text: fc.constantFrom(...texts),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 30 }),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 10 }),
    fc.constantFrom('{', '}', '[', ']', '"', "'", ',', ':', '\\', '/*'),
  ),
  size: fc.integer({ min: 1, max: 3000 }),
});

describe('a file that is not as it should be', () => {
  it('ends validate with an answer, whatever bytes stand in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async bytes => {
        await ended(Buffer.from(bytes), 100);
      }),
      { numRuns: 200 },
    );
  });

  it('ends validate with an answer, whatever is changed in a recording', async () => {
    await fc.assert(
      fc.asyncProperty(change, async ({ text, at, length, put, size }) => {
        const bytes = Buffer.from(text);
        const place = Math.floor(at * bytes.length);
        await ended(
          Buffer.concat([bytes.subarray(0, place), Buffer.from(put), bytes.subarray(place + length)]),
          size,
        );
      }),
      { numRuns: 500 },
    );
  });

  for (const { name, what, text } of recordings.filter(({ isWholeAnywhere }) => !isWholeAnywhere)) {
    it(`is never called good where it breaks off: ${name}, ${what}`, async () => {
      const whole = text(records).trimEnd();
      const step = Math.ceil(whole.length / 100);
      for (let end = 1; end < whole.length; end += step) {
        const { code } = await ended(Buffer.from(whole.slice(0, end)));
        assert.notEqual(code, 0, whole.slice(0, end));
      }
    });
  }

  const hostile: readonly (readonly [what: string, bytes: Buffer])[] = [
    ['a record with a value of a million brackets', Buffer.from(`{"chat_schema":1,"x":${nested(400_000)}}`)],
    ['a list of a million brackets', Buffer.from(nested(1_000_000))],
    ['ten million opening brackets', Buffer.from('['.repeat(10_000_000))],
    ['ten million opening braces', Buffer.from('{"a":'.repeat(2_000_000))],
    ['a text without end', Buffer.from(`["${'x'.repeat(10_000_000)}`)],
    ['code of ten million brackets', Buffer.from(`dataLayer.push(${'['.repeat(10_000_000)}`)],
    ['code with a million pushes that break off', Buffer.from('dataLayer.push({a:"'.repeat(300_000))],
    ['code with comments that do not end', Buffer.from('dataLayer.push({/*\n'.repeat(300_000))],
    ['a line of ten million characters', Buffer.from(`{"event":"a"}\n${'x'.repeat(10_000_000)}\n`)],
    [
      'a key of a million characters',
      Buffer.from(`{"log":{"${'k'.repeat(1_000_000)}":1,"entries":[1,{},null]}}`),
    ],
    [
      'a HAR file with entries that are not any',
      Buffer.from('{"log":{"version":1,"entries":[1,"x",null,{"request":7}]}}'),
    ],
    [
      'a HAR file with a hundred thousand parameters',
      Buffer.from(
        har([
          { name: 'x', parameters: Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [n, n])) },
        ]),
      ),
    ],
    [
      'a HAR file with strange addresses',
      Buffer.from(har([]).replace('https://shop.example/?q=secret', 'nowhere')),
    ],
    [
      'a recording whose messages are not any',
      Buffer.from('{"data":{"containers":[{"messages":[1,null,[],{"message":3}]},7]}}'),
    ],
    ['keys of the prototype', Buffer.from('[{"__proto__":{"chat_schema":1},"constructor":1,"event":{}}]')],
    ['gzip', gzipSync(texts[0]!)],
    ['UTF-16', Buffer.from(`\uFEFF${texts[0]}`, 'utf16le')],
    ['Latin-1', Buffer.from('{"chat_label":"Größe"}', 'latin1')],
    ['zeros', Buffer.alloc(1_000_000)],
  ];

  for (const [what, bytes] of hostile) {
    it(`ends validate soon, and not as good: ${what}`, async () => {
      const started = Date.now();

      const { code, out } = await ended(bytes);

      assert.ok(code > 0 || out.includes('There is no chat record in it.'), out);
      assert.ok(Date.now() - started < 30_000);
    });
  }

  for (const option of ['--choices', '--settings']) {
    it(`is refused by container ${option} in words, whatever stands in it`, async () => {
      const { io, written: said, end } = fakeIo();
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.uint8Array(),
            fc.json().map(json => Buffer.from(json)),
          ),
          async bytes => {
            writeFileSync(join(io.folder, 'given'), bytes);
            said.error = '';

            const code = await run(['container', option, 'given', '--out', 'made.json'], io);

            assert.ok([0, 1, 2].includes(code));
            assert.doesNotMatch(said.error, machineWords);
            assert.equal(code === 0, said.error === '');
          },
        ),
        { numRuns: 200 },
      );
      end();
    });
  }
});

function nested(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth);
}
