/** The dictionary: what an analyst looks up. */
import { expect, type Page } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { neverTold } from '../../schemas/dictionary/never-told.ts';
import { test } from './site-page.ts';

const file = 'dictionary.html';
const items = (page: Page) => page.locator('.item');
const entry = (page: Page, link: string) => page.locator(`[id="${link}"]`);
const eventLink = (chat: string, native: string) => `event/${chat}/${encodeURIComponent(native)}`;
/** Every native event with its chat. */
const all = dictionary.vendors.flatMap(({ id, events }) => events.map(event => ({ id, ...event })));
/** Some event that becomes `chat_rated`, and the link to its entry. */
const rating = all.find(({ eventNames }) => eventNames.includes('chat_rated'))!;
const ratingLink = eventLink(rating.id, rating.name);
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const total = [
  dictionary.vendors,
  dictionary.events,
  dictionary.fields,
  ...dictionary.vendors.map(({ events }) => events),
].reduce((sum, { length }) => sum + length, 0);

test('every chat, word, field and native event is there', async ({ openPage }) => {
  const page = await openPage(file);

  await expect(items(page)).toHaveCount(total);
  const links = await items(page).evaluateAll(all => all.map(({ id }) => id));
  expect(new Set(links).size).toBe(total);
});

for (const { id, label, known } of dictionary.vendors) {
  test(`${label} says how well it is known, what it never tells, and what is open`, async ({ openPage }) => {
    const page = await openPage(`${file}#chat/${id}`);
    const never = neverTold(dictionary, id);

    await expect(entry(page, `chat/${id}`)).toBeFocused();
    await expect(entry(page, `chat/${id}`)).toContainText(known.description);
    for (const sentence of known.open) await expect(entry(page, `chat/${id}`)).toContainText(sentence);
    await expect(entry(page, `chat/${id}`).locator('dd a')).toHaveText(never.map(({ name }) => name));
    await expect(entry(page, `chat/${id}`).locator('dd').first()).toContainText(/^(once per |never)/);
  });
}

test('a search finds names and meanings', async ({ openPage }) => {
  const page = await openPage(file);

  const lead = all.find(({ eventNames }) => eventNames.includes('chat_lead'))!;
  const words = lead.description.split(' ').reverse().join(' ');

  for (const text of [words, `${lead.name} ${words}`]) {
    await search(page).fill(text);

    await expect(entry(page, eventLink(lead.id, lead.name))).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'of' })).toHaveText(/^\d of \d+ entries$/);
  }
});

test('filters narrow down by chat, word, class and what may be counted', async ({ openPage }) => {
  const page = await openPage(file);
  const vendor = dictionary.vendors.find(({ events }) =>
    events.some(({ eventNames, countSafe }) => eventNames.includes('chat_opened') && !countSafe),
  )!;
  const rated = (counts: boolean) =>
    vendor.events.filter(
      ({ eventNames: words, countSafe }) => words.includes('chat_opened') && (!counts || countSafe),
    );

  await page.getByLabel('Kind').selectOption("The chats' own events");
  await page.getByLabel('Chat', { exact: true }).selectOption(vendor.label);
  await expect(items(page)).toHaveCount(vendor.events.length);

  await page.getByLabel('Recorded as').selectOption('Chat opened');
  await expect(items(page)).toHaveCount(rated(false).length);
  await page.getByLabel('Safe to count').check();
  await expect(items(page)).toHaveCount(rated(true).length);

  await page.getByRole('button', { name: 'Show everything' }).first().click();
  await page.getByLabel('Class').selectOption('staff');
  await expect(items(page).locator('h3')).toHaveText(['chat_operator_id', 'chat_operator_name']);
});

test('nothing found can be left with one click', async ({ openPage }) => {
  const page = await openPage(file);
  await search(page).fill('zebra');
  await expect(page.locator('.none')).toContainText('No matches');

  await page.locator('.none').getByRole('button').click();

  await expect(items(page)).toHaveCount(total);
  await expect(search(page)).toHaveValue('');
});

test('a link that a mail program has decoded leads to the entry', async ({ openPage }) => {
  const { id, name } = all.find(event => event.name !== encodeURIComponent(event.name))!;
  const page = await openPage(`${file}#event/${id}/${name}`);

  await expect(entry(page, eventLink(id, name))).toBeFocused();
});

test('an entry that the search has found is opened without losing the search', async ({ openPage }) => {
  const page = await openPage(file);
  await search(page).fill('chat_rated');

  await entry(page, 'name/chat_rated').locator(`[href="#${ratingLink}"]`).click();

  await expect(entry(page, ratingLink)).toBeFocused();
  await expect(search(page)).toHaveValue('chat_rated');
});

for (const link of [ratingLink, 'name/chat_engaged', 'field/chat_score']) {
  test(`a link to #${link} leads to the entry`, async ({ openPage }) => {
    const page = await openPage(`${file}#${link}`);

    await expect(entry(page, link)).toBeFocused();
    await expect(entry(page, link)).toBeInViewport();
    await expect(entry(page, link)).toHaveClass(/target/);
  });
}

test('an event leads to its word, and the word back, also out of a search', async ({ openPage }) => {
  const page = await openPage(file);
  await search(page).fill(rating.name);

  await entry(page, ratingLink).getByRole('link', { name: 'chat_rated' }).click();

  await expect(entry(page, 'name/chat_rated')).toBeFocused();
  await entry(page, 'name/chat_rated').locator(`[href="#${ratingLink}"]`).click();
  await expect(entry(page, ratingLink)).toBeFocused();
});

test('the name of a variable can be copied with the keyboard', async ({ openPage }) => {
  const page = await openPage(`${file}#field/chat_score`);
  await page.evaluate(() => {
    navigator.clipboard.writeText = text => Promise.resolve(void Object.assign(window, { copied: text }));
  });
  const button = entry(page, 'field/chat_score').getByRole('button', { name: 'Copy variable' });
  await expect(entry(page, 'field/chat_score')).toBeFocused();

  for (const _ of ['link', 'name', 'variable']) await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(entry(page, 'field/chat_score')).toContainText('Copied');
  const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
  expect(copied).toBe('{{ChatDL - chat_score}}');
});
