import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { har, type Pushed, recordings } from '../../../e2e/recordings/recordings.ts';
import { vendorIds } from '../../../schemas/generated/vendor-ids.ts';
import { converse } from '../../converse.ts';
import { fakeIo } from '../fake-io.ts';
import { run } from '../run.ts';

const records = JSON.parse(JSON.stringify(await converse(vendorIds[0]))) as Pushed[];
const [good = {}] = records;
const bad = { ...good, chat_seq: 'x', chat_schema: 9 };
const foreign = { event: 'chat_start', visitor: 7 };

async function validate(typed: string, ...options: string[]) {
  const { io, written: said, end } = fakeIo(typed);
  const code = await run(['validate', '-', ...options], io);
  end();
  return { code, ...said };
}

describe('validate reads what people have', () => {
  for (const { name, what, text } of recordings) {
    it(`${name}, ${what}: every record is found and good, and the form is named`, async () => {
      const { code, out } = await validate(text(records), '--json');

      const { files } = JSON.parse(out);
      assert.equal(files[0].readAs, name);
      assert.deepEqual([files[0].records, files[0].bad, files[0].foreign], [records.length, 0, 0]);
      assert.equal(code, 0);
    });

    it(`${name}, ${what}: a bad record is told field by field, and a push of others as such`, async () => {
      const { code, out } = await validate(text([good, bad, foreign]), '--json');

      const { findings, summary } = JSON.parse(out);
      assert.deepEqual(findings.map(({ path }: { path: string }) => path).sort(), [
        'chat_schema',
        'chat_seq',
      ]);
      assert.deepEqual([summary.records, summary.bad, summary.foreign], [2, 1, 1]);
      assert.equal(code, 1);
    });
  }

  it('says the form in words too', async () => {
    const { out } = await validate(
      recordings.find(({ name }) => name === 'Tag Assistant recording')!.text(records),
    );

    assert.match(out, /^Read as: Tag Assistant recording\.\n/);
  });

  it('tells what a HAR file holds: events on their way to GA4, with their parameters, and no record', async () => {
    const opened = { name: 'chat_opened', parameters: { chat_vendor: vendorIds[0], chat_nth: 1 } };
    const { code, out } = await validate(har([{ name: 'page_view', parameters: {} }, opened, opened]));

    assert.equal(code, 0);
    assert.match(out, /^Read as: HAR file\.\n/);
    assert.match(
      out,
      /3 events were sent to GA4: page_view once, chat_opened 2 times \(with chat_vendor, chat_nth\)\./,
    );
    assert.match(out, /There is no chat record in it\. A HAR file holds requests, not the data layer\./);
    assert.doesNotMatch(out, /secret/);
  });

  it('warns of personal data that GA4 was sent', async () => {
    const { out } = await validate(
      har([{ name: 'chat_lead', parameters: { chat_label: 'jane@example.org' } }]),
    );

    assert.match(out, /warning: chat_label: seems to hold an e-mail address, which GA4 forbids/);
    assert.doesNotMatch(out, /jane/);
  });

  const unread: readonly (readonly [what: string, text: string, description: RegExp])[] = [
    [
      'objects without values',
      '[object Object],[object Object],[object Arguments]',
      /\[object Object\].*Type copy\(dataLayer\.filter\(e => e\.chat_schema\)\) into the console/,
    ],
    [
      'objects without values, with commands of gtag between them',
      'consent,default,[object Object],[object Object]',
      /copy\(dataLayer\.filter\(e => e\.chat_schema\)\)/,
    ],
    ['one object without values', '[object Object]', /copy\(dataLayer\.filter/],
    [
      'our template',
      '___TERMS_OF_SERVICE___\n\nBy creating',
      /a template of Google Tag Manager\. It goes into GTM/,
    ],
    ['a web page', '<!doctype html>\n<html></html>', /a web page/],
    [
      'a container',
      '{"exportFormatVersion":2,"containerVersion":{}}',
      /a container file of Google Tag Manager/,
    ],
    ['a table', 'Event;Count\nchat_opened;3\n', /a text without any JSON/],
  ];

  for (const [what, text, description] of unread) {
    it(`says plainly that ${what} is not a data layer, and what to do`, async () => {
      const { code, error, out } = await validate(text);

      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(error, description);
    });
  }

  it('says what a console has shortened, with what gives all of it', async () => {
    const { code, out } = await validate('(2) [{…}, {…}]');

    assert.equal(code, 1);
    assert.match(out, /line 1 .*The console has left out its content\. Type copy\(dataLayer\.filter/);
  });
});
