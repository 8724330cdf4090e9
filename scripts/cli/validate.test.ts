import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { converse } from '../converse.ts';
import { fakeIo } from './fake-io.ts';
import { run } from './run.ts';

const records = JSON.parse(JSON.stringify(await converse(vendorIds[0]))) as { [field: string]: unknown }[];
const [good = {}] = records;

/** Validates what is typed. */
async function validate(typed: string, ...options: string[]) {
  const { io, written: said, end } = fakeIo(typed);
  const code = await run(['validate', '-', ...options], io);
  end();
  return { code, ...said };
}

const lines = (...entries: object[]) => entries.map(entry => JSON.stringify(entry)).join('\n');

describe('chat-datalayer validate', () => {
  it('finds the records of a whole conversation good', async () => {
    const { code, out } = await validate(lines(...records));

    assert.equal(code, 0);
    assert.match(out, new RegExp(`${records.length} entries: ${records.length} chat records`));
    assert.match(out, /All records are good\./);
  });

  it('reads a dump as the console prints it, wrapped by GTM, and counts what is not ours', async () => {
    const dump = [['consent', 'default', {}], { event: 'gtm.js' }, ...records.map(value => ({ value }))];

    const { code, out } = await validate(JSON.stringify(dump, null, 2));

    assert.equal(code, 0);
    assert.match(
      out,
      new RegExp(`: ${records.length} chat records, 0 pushes of other tools named chat_…, 2 others`),
    );
  });

  const bad: readonly (readonly [what: string, entry: object, description: RegExp])[] = [
    ['a wrong type', { ...good, chat_seq: '7' }, /chat_seq: "7" is not a valid value\. Write a whole number/],
    [
      'an unknown vendor',
      { ...good, chat_vendor: 'no-such-chat' },
      new RegExp(`chat_vendor: "no-such-chat" .* one of ${vendorIds[0]}, .*${vendorIds.at(-1)}\\.`),
    ],
    ['an unknown field', { ...good, mood: 'good' }, /mood: "good" is in a field that records do not have/],
    ['a name that is not ours', { ...good, event: 'opened' }, /event: "opened" .* matches \^chat_/],
    ['a long text', { ...good, chat_label: 'x'.repeat(101) }, /chat_label: "xxx.*at most 100 characters/],
    [
      'a missing field',
      { event: 'chat_opened', chat_schema: 1 },
      /chat_vendor: is missing\. Every record has it\./,
    ],
  ];

  for (const [what, entry, description] of bad) {
    it(`names line, field, value and remedy of ${what}`, async () => {
      const { code, out } = await validate(lines(good, entry, good));

      assert.equal(code, 1);
      assert.match(out, /^line 2 \(entry 2\): /);
      assert.match(out, description);
      assert.match(out, /\n1 bad\.\n/);
    });
  }

  it('goes on after a broken line', async () => {
    const { code, out } = await validate(`${lines(good)}\n{"event": \n${lines({ ...good, chat_nth: 0 })}`);

    assert.equal(code, 1);
    assert.match(out, /line 2 \(entry 2\): entry: It is not JSON/);
    assert.match(out, /line 3 \(entry 3\): chat_nth: 0 is not a valid value/);
  });

  it('points out pushes of others under our names, once with their number', async () => {
    const foreign = { event: 'chat_opened', widget: 1 };

    const { code, out } = await validate(lines(good, foreign, foreign));

    assert.equal(code, 0);
    assert.match(out, /warning: chat_opened: is pushed by another tool .* First in line 2, 2 times\./);
  });

  it('warns of what GA4 forbids without calling it bad', async () => {
    const kept = { ...good, chat_contact_name: 'Jane', chat_custom_mail: 'jane@example.org' };

    const { code, out } = await validate(lines(kept));

    assert.equal(code, 0);
    assert.match(out, /warning: chat_contact_name: tells about a person, which GA4 forbids/);
    assert.match(out, /warning: chat_custom_mail: seems to hold an e-mail address/);
  });

  it('gives one JSON document, however many findings there are', async () => {
    const { code, out } = await validate(
      lines({ ...good, chat_nth: 0 }, good, { ...good, chat_seq: -1 }),
      '--json',
    );

    const { findings, summary } = JSON.parse(out);
    assert.equal(code, 1);
    assert.deepEqual(
      findings.map(({ line, path }: { line: number; path: string }) => [line, path]),
      [
        [1, 'chat_nth'],
        [3, 'chat_seq'],
      ],
    );
    assert.deepEqual([summary.entries, summary.records, summary.bad], [3, 3, 2]);
    assert.deepEqual(JSON.parse((await validate('', '--json')).out).findings, []);
  });

  it('counts one as one', async () => {
    const { out } = await validate(lines(good));

    assert.match(
      out,
      /^Read as: NDJSON\.\n1 entry: 1 chat record, 0 pushes of other tools named chat_…, 0 others ignored\.\n/,
    );
  });

  it('says how to get records when there is none', async () => {
    const { code, out } = await validate('{"event":"gtm.js"}');

    assert.equal(code, 0);
    assert.match(out, /There is no chat record in it\. Use the chat, then type copy\(dataLayer\)/);
  });

  it('prints nothing that would steer the terminal', async () => {
    const { out } = await validate(`${lines({ ...good, chat_vendor: '\u009b2J' })}\n\u001b[2J`);

    assert.match(out, /\\u009b2J/);
    assert.match(out, /\\u001b/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
    assert.doesNotMatch(out, /[\u001b\u009b]/);
  });

  const unfit: readonly (readonly [what: string, bytes: Buffer, description: RegExp])[] = [
    ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), /UTF-16\. Save it as UTF-8\. In PowerShell/],
    ['UTF-16 without a mark', Buffer.from('{}', 'utf16le'), /UTF-16\. Save it as UTF-8/],
    ['compressed', gzipSync('{}'), /compressed\. Unpack it first/],
    ['a picture', Buffer.of(0x47, 0x49, 0x46, 0x38, 0, 0, 1), /It is a picture/],
    ['Latin-1', Buffer.from('{}\n{"a":"ü"}', 'latin1'), /Line 2 is not written in UTF-8/],
  ];

  for (const [what, bytes, description] of unfit) {
    it(`says so when the input is ${what}, in the JSON too`, async () => {
      const { io, written: said, end } = fakeIo();

      const code = await run(['validate', '-', '--json'], { ...io, stdin: Readable.from([bytes]) });
      end();

      assert.equal(code, 2);
      assert.match(said.error, description);
      assert.match(JSON.parse(said.out).files[0].error, description);
    });
  }

  it('ends the JSON it has begun when a later line is not in UTF-8', async () => {
    const { io, written: said, end } = fakeIo();
    const bad = Array.from({ length: 20 }, () => ({ ...good, chat_nth: 0 }));
    const stdin = Readable.from([Buffer.from(`${lines(...bad)}\n`), Buffer.from('{"a":"ü"}', 'latin1')]);

    const code = await run(['validate', '-', '--json'], { ...io, stdin });
    end();

    const { findings, files } = JSON.parse(said.out);
    assert.equal(code, 2);
    assert.equal(findings.length, 20);
    assert.match(files[0].error, /Line 21 is not written in UTF-8/);
  });

  it('says so when the file is a folder', async () => {
    const { io, written: said, end } = fakeIo();

    const code = await run(['validate', '.'], io);
    end();

    assert.equal(code, 2);
    assert.match(said.error, /\. is a folder\. Name a file in it\./);
  });
});
