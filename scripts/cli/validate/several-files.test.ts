import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { vendorIds } from '../../../schemas/generated/vendor-ids.ts';
import { converse } from '../../converse.ts';
import { type FakeIo, fakeIo } from '../fake-io.ts';
import { run } from '../run.ts';

const records = (await converse(vendorIds[0])).map(record => JSON.stringify(record));
const [good = ''] = records;
const bad = good.replace(/"chat_nth":\d+/, '"chat_nth":"<&\\u0001>"');

let fake: FakeIo;

async function validate(...args: string[]) {
  const code = await run(['validate', ...args], fake.io);
  return { code, ...fake.written };
}

const path = (name: string): string => join(fake.io.folder, name);
const junit = (): string => readFileSync(path('report.xml'), 'utf8');

describe('several files', () => {
  beforeEach(() => {
    fake = fakeIo(good);
    writeFileSync(path('good.ndjson'), records.join('\n'));
    writeFileSync(path('bad.ndjson'), `${good}\n${bad}`);
    writeFileSync(path('none.json'), '[{"event":"gtm.js"}]');
    writeFileSync(path('page.html'), '<!doctype html>');
  });
  afterEach(() => fake.end());

  it('are each reported by name, and summed up', async () => {
    const { code, out } = await validate('good.ndjson', 'bad.ndjson', '-');

    assert.equal(code, 1);
    assert.match(out, /^good\.ndjson: All records are good\.$/m);
    assert.match(out, /^bad\.ndjson: line 2 \(entry 2\): chat_nth: /m);
    assert.match(out, /^-: Read as: NDJSON\.$/m);
    assert.match(out, new RegExp(`^3 files: ${records.length + 3} chat records, 1 bad\\.$`, 'm'));
  });

  it('are all read, also if one of them cannot be, which is what the exit code then says', async () => {
    const { code, out, error } = await validate('page.html', 'nowhere.json', 'bad.ndjson');

    assert.equal(code, 2);
    assert.match(
      error,
      /^error: page\.html: It is a web page\..*\nerror: There is no file nowhere\.json\.\n$/,
    );
    assert.match(out, /^bad\.ndjson: 1 bad\.$/m);
    assert.match(out, /3 files: 2 chat records, 1 bad, 2 files not read\./);
  });

  it('give one JSON document', async () => {
    const { out } = await validate('bad.ndjson', 'page.html', '--json');

    const { findings, files, summary } = JSON.parse(out);
    assert.deepEqual(
      findings.map(({ file, line }: { file: string; line: number }) => [file, line]),
      [['bad.ndjson', 2]],
    );
    assert.equal(files[0].readAs, 'NDJSON');
    assert.match(files[1].error, /web page/);
    assert.deepEqual([summary.files, summary.unread, summary.records, summary.bad], [2, 1, 2, 1]);
  });

  it('without a record are fine, unless records are required', async () => {
    assert.equal((await validate('none.json')).code, 0);

    const { code, out } = await validate('none.json', 'good.ndjson', '--require-records');

    assert.equal(code, 1);
    assert.match(
      out,
      /none\.json: There is no chat record in it, and --require-records asks for one\. Use the chat/,
    );
  });

  it('can name standard input only once', async () => {
    const { code, error } = await validate('-', '-');

    assert.equal(code, 2);
    assert.match(error, /Standard input can be read only once\./);
  });

  it('go into a report that build servers read, with a case for each bad entry', async () => {
    const { code } = await validate('good.ndjson', 'bad.ndjson', 'page.html', '--junit', 'report.xml');

    assert.equal(code, 2);
    const xml = junit();
    assert.match(
      xml,
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="chat-datalayer validate" tests="4" failures="1" errors="1">/,
    );
    assert.match(xml, /<testsuite name="good\.ndjson" tests="1" failures="0" errors="0">/);
    assert.match(
      xml,
      /<testcase classname="bad\.ndjson" name="line 2, entry 2: chat_nth"><failure message="chat_nth: /,
    );
    assert.match(xml, /&lt;&amp;.*&gt;/);
    assert.match(
      xml,
      /<testcase classname="page\.html" name="[^"]*"><error message="page\.html: It is a web page\./,
    );
    assert.ok(!xml.includes('\u0001'));
  });

  it('without a required record fail in the report', async () => {
    await validate('none.json', '--require-records', '--junit', 'report.xml');

    assert.match(
      junit(),
      /tests="1" failures="1"[\s\S]*<failure message="There is no chat record in it, and/,
    );
  });

  it('have more findings than a report can show, which it says', async () => {
    writeFileSync(path('many.ndjson'), `${bad}\n`.repeat(1200));

    await validate('many.ndjson', '--junit', 'report.xml');

    assert.equal(junit().match(/<testcase /g)!.length, 1001);
    assert.match(junit(), /There are 200 further findings\./);
  });

  it('say so when the report cannot be written', async () => {
    const { code, error } = await validate('good.ndjson', '--junit', 'none/report.xml');

    assert.equal(code, 2);
    assert.match(
      error,
      /--junit: none\/report\.xml cannot be written: there is no such folder\. Make it first\./,
    );
  });
});
