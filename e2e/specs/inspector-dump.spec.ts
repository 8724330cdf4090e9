/** The inspector with a recorded data layer, as somebody brings it from a site. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { countedBy } from '../../schemas/analyst/count-safe.ts';
import type { VendorEntry } from '../../schemas/src/dictionary.ts';
import { converse } from '../../scripts/converse.ts';
import { har, recordings } from '../recordings/recordings.ts';
import { unreached, violations } from './barriers.ts';
import { test } from './site-page.ts';

const dump = (page: Page) => page.getByRole('region', { name: 'Open a recorded data layer' });
const rows = (page: Page) => dump(page).locator('ol.rows > li');
/** The chat that is recorded, and another. */
const [chat, other] = dictionary.vendors as [VendorEntry, VendorEntry];
const records = (await converse(chat.id)).map(
  record => JSON.parse(JSON.stringify(record)) as { [field: string]: unknown },
);
const [good = {}] = records;
const word = dictionary.events.find(
  ({ name, vendors }) => vendors[chat.id]?.countSafe && records.some(({ event }) => event === name),
)!;

async function paste(page: Page, text: string) {
  await dump(page).getByLabel('Pasted data layer').fill(text);
  await dump(page).getByRole('button', { name: 'Open the text' }).click();
}

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dump(page).getByRole('button', { name }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

test('a file of 100,000 records opens with progress shown, and the search answers while it loads', async ({
  openPage,
}, info) => {
  const page = await openPage('inspector.html');
  const file = info.outputPath('large.ndjson');
  const lines = records.map(record => JSON.stringify(record));
  const all = Array.from({ length: 99_999 }, (_, at) => lines[at % lines.length]);
  writeFileSync(
    file,
    [...all.slice(0, 50), JSON.stringify({ ...good, chat_label: 'needle' }), ...all.slice(50)].join('\n'),
  );
  // Notes in the page itself how far the reading was when the list had answered: a look from outside comes too late.
  await page.evaluate(() => {
    const notes: { value: number; max: number }[] = [];
    Object.assign(window, { notes });
    new MutationObserver(() => {
      const progress = document.querySelector<HTMLProgressElement>('#dump progress');
      const rows = document.querySelectorAll('#dump ol.rows > li');
      if (progress && rows.length === 1 && rows[0]!.textContent!.includes('needle')) {
        notes.push({ value: progress.value, max: progress.max });
      }
    }).observe(document.getElementById('dump')!, { childList: true, subtree: true, characterData: true });
  });

  await dump(page).getByLabel('Recorded data layer').setInputFiles(file);
  await dump(page).getByRole('searchbox').pressSequentially('needle');

  await expect(dump(page).getByRole('status')).toHaveText(
    'large.ndjson is open, read as NDJSON: 100,000 entries.',
    {
      timeout: 30_000,
    },
  );
  await expect(dump(page).locator('progress')).toHaveCount(0);
  const notes = await page.evaluate(
    () => (window as unknown as { notes: { value: number; max: number }[] }).notes,
  );
  expect(notes.length).toBeGreaterThan(0);
  expect(notes[0]!.value).toBeLessThan(notes[0]!.max);
  await expect(dump(page)).toContainText('1 of 100,000 entries match.');
  await dump(page).getByRole('searchbox').fill('');
  await expect(rows(page)).toHaveCount(25);
  await dump(page).getByRole('button', { name: 'Show 100 more' }).click();
  await expect(rows(page)).toHaveCount(125);
});

test('a pasted dump tells bad records and pushes of others, with the reason', async ({ openPage }) => {
  const page = await openPage('inspector.html');
  const entries = [
    ['consent', 'default', {}],
    { value: { ...good, 'gtm.uniqueEventId': 4 } },
    { ...good, chat_vendor: 'stranger', chat_time: 'noon', chat_native_event: 7 },
    { event: 'chat_start', user: 1 },
    { ...good, chat_widget_id: 'x'.repeat(101) },
  ];

  await paste(page, JSON.stringify(entries, null, 2));

  await expect(rows(page)).toHaveCount(5);
  await expect(rows(page).nth(1)).toContainText('Accepted by GA4');
  await expect(rows(page).nth(2)).toContainText('stranger, which is not a chat we know');
  await expect(rows(page).nth(2)).toContainText('chat_vendor: "stranger" is not a valid value.');
  await expect(rows(page).nth(3)).toContainText(
    'chat_start: is pushed by another tool under one of our names.',
  );
  await expect(rows(page).nth(4)).toContainText('chat_widget_id has 101 characters; GA4 keeps 100.');
  await expect(dump(page).locator('.kinds')).toHaveText(
    /3 chat records\s*2 bad entries\s*1 push of other tools named chat_…\s*1 other entry/,
  );
  await dump(page).getByLabel('Show').selectOption('Bad entries');
  await expect(rows(page)).toHaveCount(2);
});

test('a pasted dump is counted, charted and downloaded, without a barrier', async ({ openPage }) => {
  const page = await openPage('inspector.html');
  const pushed = [...records, { event: 'gtm.js', text: '=1+1, "so"' }];
  await paste(page, pushed.map(entry => JSON.stringify(entry)).join('\n'));
  await expect(dump(page).getByRole('status')).toHaveText(
    `The pasted text is open, read as NDJSON: ${pushed.length} entries.`,
  );

  await test.step('the funnel and the time line count what is in it', async () => {
    const times = records.filter(({ event }) => event === word.name).length;
    const funnel = dump(page).getByRole('table', { name: chat.label });
    await expect(funnel.getByRole('row', { name: `${word.label} ${times}`, exact: true })).toBeVisible();
    await expect(dump(page).getByRole('img', { name: 'Time line of The pasted text' })).toBeVisible();
    await expect(dump(page).locator('figcaption')).toContainText(`${records.length} records`);
  });

  await test.step('the charts of what happens live count too', async () => {
    await page.getByRole('button', { name: `Step with ${other.label}` }).click();
    await page.getByRole('button', { name: 'Go to the next page' }).click();
    const live = page.getByRole('region', { name: 'Numbers of the simulated chats' });
    await expect(live.getByRole('row', { name: 'Chat ready 2', exact: true })).toHaveCount(
      countedBy(dictionary, 'chat_ready').length,
    );
  });

  await test.step('what is shown can be downloaded as NDJSON and as CSV', async () => {
    const ndjson = await download(page, 'Download entries as NDJSON');
    await dump(page).getByRole('searchbox').fill('gtm.js');
    await expect(rows(page)).toHaveCount(1);
    const csv = await download(page, 'Download entries as CSV');

    const lines = ndjson.trim().split('\n');
    expect(lines.map(line => JSON.parse(line) as object)).toEqual(pushed);
    expect(csv).toBe('event,text\r\ngtm.js,"\'=1+1, ""so"""\r\n');
  });

  await test.step('axe finds nothing wrong, and the keyboard reaches everything', async () => {
    await dump(page).getByRole('searchbox').fill('chat_rated');
    await page.locator('summary').evaluateAll(all => {
      for (const { parentElement } of all) (parentElement as HTMLDetailsElement).open = true;
    });
    expect(await violations(page, '#dump')).toEqual([]);
    expect(await unreached(page)).toEqual([]);
  });
});

test('a data layer opens in whatever form somebody has it, and the form is named', async ({ openPage }) => {
  const page = await openPage('inspector.html');
  const names = recordings.map(({ name }) => name);
  const pushed = records.slice(0, 20);

  // Variants of a form are read alike, as the tests of the reader say.
  for (const { name, what, text } of recordings.filter(({ name }, at) => names.indexOf(name) === at)) {
    await test.step(`${name}, ${what}`, async () => {
      await paste(page, text(pushed));

      await expect(dump(page).getByRole('status')).toContainText(`is open, read as ${name}: `);
      await expect(dump(page).locator('.kinds')).toContainText(`${pushed.length} chat records`);
      await expect(dump(page).locator('.kinds')).toContainText('0 bad entries');
    });
  }
});

test('a HAR file shows what GA4 was sent, and that no record is in it', async ({ openPage }) => {
  const page = await openPage('inspector.html');

  await paste(page, har([{ name: 'chat_opened', parameters: { chat_vendor: chat.id, chat_nth: 1 } }]));

  await expect(dump(page).getByRole('status')).toHaveText(
    'The pasted text is open, read as HAR file: 2 entries, none of them a chat record.',
  );
  await dump(page).getByLabel('Show').selectOption('Events sent to GA4');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toContainText('chat_opened');
});

test('what a console copied without values is told with what copies them', async ({ openPage }) => {
  const page = await openPage('inspector.html');

  await paste(page, '[object Object],[object Object],[object Arguments]');

  await expect(dump(page).getByRole('status')).toContainText(
    'Type copy(dataLayer.filter(e => e.chat_schema)) into the console',
  );
});

const wrong: readonly (readonly [what: string, bytes: Buffer, description: RegExp])[] = [
  ['in UTF-16', Buffer.from('\uFEFF[{}]', 'utf16le'), /UTF-16\. Save it as UTF-8/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), /It is a picture/],
  ['in Latin-1', Buffer.from('{"a":1}\n{"b":"\xe4"}', 'latin1'), /Line 2 is not written in UTF-8/],
  ['a web page', Buffer.from('<html>'), /It is a web page/],
  ['no JSON at all', Buffer.from('[{"event":}]'), /Line 1: It is not JSON/],
  ['cut off at once', Buffer.from('[\n\n{"event": "chat_op'), /Line 3: The input ends in the middle of it/],
  ['empty', Buffer.alloc(0), /There is nothing in it/],
];

test('a file that cannot be read is refused with the reason, and what was open stays', async ({
  openPage,
}) => {
  const page = await openPage('inspector.html');
  await paste(page, JSON.stringify(records));
  await expect(rows(page).first()).toBeVisible();

  for (const [what, buffer, description] of wrong) {
    await test.step(what, async () => {
      const file = { name: `${what}.json`, mimeType: 'application/json', buffer };
      await dump(page).getByLabel('Recorded data layer').setInputFiles(file);

      await expect(dump(page).getByRole('status')).toContainText(`${what}.json: `);
      await expect(dump(page).getByRole('status')).toHaveText(description);
      await expect(dump(page).getByRole('status')).toContainText('The previous data stays open.');
      await expect(dump(page).locator('.kinds')).toContainText(`${records.length} chat records`);
    });
  }
});

test('JSON that is no data layer is said to hold no chat record', async ({ openPage }) => {
  const page = await openPage('inspector.html');

  await paste(page, '{\n  "name": "shop",\n  "version": "1.0.0"\n}\n');

  await expect(dump(page).getByRole('status')).toHaveText(
    'The pasted text is open, read as JSON: 1 entry, none of them a chat record.',
  );
});
