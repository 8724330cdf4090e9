/** The inspector with a sample week: what somebody sees who has no numbers yet, and with a dump of their own. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { countedBy } from '../../schemas/analyst/count-safe.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import { violations } from './barriers.ts';
import { test } from './site-page.ts';

const section = (page: Page) => page.getByRole('region', { name: 'A week as a report shows it' });
const records = (page: Page) => page.getByRole('region', { name: 'Records' });
const dump = (page: Page) => page.getByRole('region', { name: 'Open a recorded data layer' });
const note = (page: Page) => section(page).getByRole('status');
const [engaging] = countedBy(dictionary, 'chat_engaged');
const chat = dictionary.vendors.find(({ id }) => id === engaging)!;

async function fill(page: Page, label = chat.label) {
  await section(page).getByLabel('Chats').selectOption(label);
  await section(page).getByRole('button', { name: 'Fill with a sample week' }).focus();
  await page.keyboard.press('Enter');
  await expect(note(page)).toContainText('All of this is made up');
}

async function downloaded(within: Locator, name: string) {
  const [file] = await Promise.all([
    within.page().waitForEvent('download'),
    within.getByRole('button', { name }).click(),
  ]);
  return {
    name: file.suggestedFilename(),
    lines: readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\n'),
  };
}

async function open(page: Page, name: string, lines: readonly string[]) {
  await dump(page)
    .getByLabel('Recorded data layer')
    .setInputFiles({ name, mimeType: 'application/x-ndjson', buffer: Buffer.from(lines.join('\n')) });
  await expect(dump(page).getByRole('status')).toContainText(`${name} is open`, { timeout: 30_000 });
}

/** The numbers of a chart, each under its label. */
async function chart(within: Locator, title: string): Promise<{ [label: string]: string }> {
  const rows = within.getByRole('table', { name: title }).getByRole('row');
  const cells = await rows.evaluateAll(all =>
    all.map(row => [row.querySelector('th')!.textContent!, row.querySelector('td:last-child')!.textContent!]),
  );
  return Object.fromEntries(cells);
}

/** How often each value comes. */
function counts(values: readonly string[]): { [value: string]: string } {
  const all = [...new Set(values)].map(value => [value, values.filter(other => other === value).length]);
  return Object.fromEntries(all.map(([value, times]) => [value, String(times)]));
}

test('one click draws a chart with bars, without any choice before it', async ({ openPage }) => {
  const page = await openPage('inspector.html');

  await section(page).getByRole('button', { name: 'Fill with a sample week' }).click();

  const days = section(page).getByRole('table', { name: 'per day' }).first();
  await expect(days).toBeVisible();
  await expect(days.locator('.fill').first()).toBeVisible();
  expect((await days.locator('.fill').first().boundingBox())!.width).toBeGreaterThan(20);
  await expect(section(page).locator('.reports > details').last()).not.toHaveAttribute('open');
});

test('a week of one chat agrees with its own file and says that it is made up', async ({ openPage }) => {
  const page = await openPage('inspector.html');

  await fill(page);

  await expect(records(page).getByText('made up', { exact: true }).first()).toBeVisible();
  const file = await downloaded(section(page), 'CSV');
  expect(file.name).toBe('sample-week.csv');
  const [head, ...rows] = file.lines.map(line => line.trim().split(','));
  const column = (name: string, row: string[]) => row[head!.indexOf(name)]!;
  // A chat may report it once on each page of a visit.
  const engaged = rows.filter(row => column('event', row) === 'chat_engaged');
  const visits = new Map(engaged.map(row => [column('visit', row), column('channel', row)]));
  expect(await chart(section(page), 'Conversations by channel')).toEqual(counts([...visits.values()]));
  const perDay = Object.values(await chart(section(page), 'Conversations per day')).map(Number);
  expect(perDay.reduce((sum, day) => sum + day)).toBe(visits.size);
  expect(perDay.length).toBe(7);
});

test('the sample is cleared with the list, and leaves data layer, own records and live numbers alone', async ({
  openPage,
}) => {
  const page = await openPage('inspector.html');
  const live = page.getByRole('region', { name: 'Numbers of the simulated chats' });
  const card = page.getByRole('article', { name: chat.label });
  for (let step = 0; step < 3; step++) await card.getByRole('button', { name: 'Step with' }).click();
  const own = records(page).locator('.record').filter({ hasNotText: 'made up' });
  const what = async () => [
    await live.textContent(),
    await card.locator('.last').textContent(),
    ...(await own.locator('.head').allTextContents()),
  ];
  const before = await what();
  expect(before.length).toBeGreaterThan(2);
  // The debug build reports there besides how it hears the chats.
  const pushed = () => page.evaluate(() => window.dataLayer.filter(entry => 'chat_schema' in entry).length);
  const length = await pushed();

  await fill(page, 'all chats');

  await expect(section(page).locator('.reports > details')).toHaveCount(dictionary.vendors.length);
  await expect(records(page).locator('.record')).toHaveCount(200);
  expect(await pushed()).toBe(length);
  expect(await what()).toEqual(before);
  expect((await downloaded(records(page), 'NDJSON')).lines.length).toBe(before.length - 2);

  await records(page).getByRole('button', { name: 'Clear list' }).click();
  await expect(section(page).locator('.reports')).toHaveCount(0);
  await expect(note(page)).toBeEmpty();
  await expect(records(page).getByRole('listitem')).toHaveCount(0);
});

test('its file opens again, and makes the same charts', async ({ openPage }) => {
  const page = await openPage('inspector.html');
  await fill(page);
  const { name, lines } = await downloaded(section(page), 'NDJSON');
  expect(name).toBe('sample-week.ndjson');

  await open(page, name, lines);

  await expect(dump(page)).toContainText('0 bad entries');
  const titles = await section(page).locator('.reports strong').allTextContents();
  expect(titles.length).toBeGreaterThan(4);
  expect(await dump(page).locator('.reports strong').allTextContents()).toEqual(titles);
  for (const title of ['Conversations per day', 'How far visits got', 'Conversations by channel']) {
    expect(await chart(dump(page), title)).toEqual(await chart(section(page), title));
  }
});

test('a recorded data layer has charts too, and says why some are missing, once', async ({ openPage }) => {
  const page = await openPage('inspector.html');
  await fill(page);
  const perDay = await chart(section(page), 'Conversations per day');
  const { name, lines } = await downloaded(section(page), 'NDJSON');
  const plain = lines.map(line => (JSON.parse(line) as { data: PushedRecord }).data);

  await open(
    page,
    name,
    plain.map(record => JSON.stringify(record)),
  );

  await expect(dump(page)).toContainText('0 bad entries');
  await expect(dump(page).getByText('A recorded data layer has no channels: GA4 adds them')).toHaveCount(1);
  await expect(dump(page).getByText('does not say which visit a record belongs to')).toBeVisible();
  const engaged = plain.filter(({ event }) => event === 'chat_engaged');
  const days = await chart(dump(page), 'Conversations per day');
  expect(Object.keys(days)).toEqual(Object.keys(perDay));
  expect(
    Object.values(days)
      .map(Number)
      .reduce((sum, day) => sum + day),
  ).toBe(engaged.length);
});

test('the charts can be read by everyone, on a narrow screen too', async ({ openPage }) => {
  const page = await openPage('inspector.html');
  await fill(page, 'all chats');
  await section(page)
    .locator('details')
    .evaluateAll(all => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });

  expect(await violations(page, '#sample')).toEqual([]);
  await page.setViewportSize({ width: 340, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(340);
});
