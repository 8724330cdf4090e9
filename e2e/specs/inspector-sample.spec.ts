/** The inspector with a sample week: what somebody sees who has no numbers yet, and with a dump of their own. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
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

async function downloaded(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    section(page).getByRole('button', { name }).click(),
  ]);
  return {
    name: file.suggestedFilename(),
    lines: readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\n'),
  };
}

/** The numbers of a chart, each under its label. */
async function chart(page: Page, title: string): Promise<{ [label: string]: string }> {
  const rows = section(page).getByRole('table', { name: title }).getByRole('row');
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

test('one click draws a week of one chat, which agrees with its own file and says that it is made up', async ({
  openPage,
}) => {
  const page = await openPage('inspector.html');

  await fill(page);

  await expect(records(page).getByText('made up').first()).toBeVisible();
  const file = await downloaded(page, 'CSV with channels');
  expect(file.name).toBe('sample-week.csv');
  const [head, ...rows] = file.lines.map(line => line.trim().split(','));
  const column = (name: string, row: string[]) => row[head!.indexOf(name)]!;
  // A chat may tell it once on each page of a visit.
  const engaged = rows.filter(row => column('event', row) === 'chat_engaged');
  const visits = new Map(engaged.map(row => [column('visit', row), column('channel', row)]));
  expect(await chart(page, 'Conversations by channel')).toEqual(counts([...visits.values()]));
  const perDay = Object.values(await chart(page, 'Conversations per day')).map(Number);
  expect(perDay.reduce((sum, day) => sum + day)).toBe(visits.size);
  expect(perDay.length).toBe(7);
});

test('the sample is cleared with the list, and leaves data layer and live numbers alone', async ({
  openPage,
}) => {
  const page = await openPage('inspector.html');
  const live = page.getByRole('region', { name: 'Numbers of the simulated chats' });
  const before = await live.textContent();
  // The debug build tells there besides how it hears the chats.
  const pushed = () => page.evaluate(() => window.dataLayer.filter(entry => 'chat_schema' in entry).length);
  const length = await pushed();

  await fill(page, 'all chats');

  await expect(section(page).locator('.reports > details')).toHaveCount(dictionary.vendors.length);
  expect(await pushed()).toBe(length);
  expect(await live.textContent()).toBe(before);

  await records(page).getByRole('button', { name: 'Clear list' }).click();
  await expect(section(page).locator('.reports')).toHaveCount(0);
  await expect(note(page)).toBeEmpty();
  await expect(records(page).getByRole('listitem')).toHaveCount(0);
});

test('its records are a data layer like any other: opened as a dump, they make the same charts without channels', async ({
  openPage,
}) => {
  const page = await openPage('inspector.html');
  await fill(page);
  const perDay = await chart(page, 'Conversations per day');
  const { name, lines } = await downloaded(page, 'NDJSON');
  expect(name).toBe('sample-week.ndjson');

  await dump(page)
    .getByLabel('Recorded data layer')
    .setInputFiles({ name, mimeType: 'application/x-ndjson', buffer: Buffer.from(lines.join('\n')) });

  await expect(dump(page).getByRole('status')).toContainText('sample-week.ndjson is open', {
    timeout: 30_000,
  });
  await expect(dump(page)).toContainText('0 bad entries');
  await expect(dump(page)).toContainText('A recorded data layer has no channels: GA4 adds them');
  const engaged = lines
    .map(line => JSON.parse(line) as PushedRecord)
    .filter(({ event }) => event === 'chat_engaged');
  const days = dump(page).getByRole('table', { name: 'Conversations per day' }).getByRole('row');
  await expect(days).toHaveCount(Object.keys(perDay).length);
  const times = await days.locator('td:last-child').allTextContents();
  expect(times.map(Number).reduce((sum, day) => sum + day)).toBe(engaged.length);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the charts can be read by everyone, with ${colorScheme} colours, on a narrow screen too`, async ({
    openPage,
  }) => {
    const page = await openPage('inspector.html', page => page.emulateMedia({ colorScheme }));
    await fill(page, 'all chats');
    await section(page)
      .locator('details')
      .evaluateAll(all => {
        for (const details of all as HTMLDetailsElement[]) details.open = true;
      });

    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 340, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(340);
  });
}
