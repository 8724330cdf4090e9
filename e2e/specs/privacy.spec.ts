/** The privacy page: a document that opens from disk, on a phone and on paper. */
import { expect, type Page } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { test as base } from './site-page.ts';

const test = base.extend<{ document: Page }>({
  document: async ({ openPage }, use) => use(await openPage('privacy.html')),
});

test('every class has its heading, and every field its row', async ({ document }) => {
  const classes = dictionary.settings.filter(({ values: choices }) => choices?.includes('keep'));

  for (const { label, name } of classes) {
    await expect(document.getByRole('heading', { level: 3, name: `${label} ${name}` })).toBeVisible();
  }
  await expect(document.getByRole('heading', { level: 3, name: 'Plain data plain' })).toBeVisible();
  await expect(document.locator('tr[id]')).toHaveCount(dictionary.fields.length);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a phone of 360 px scrolls in one direction only, in ${colorScheme} colours`, async ({ document }) => {
    await document.emulateMedia({ colorScheme });
    await document.setViewportSize({ width: 360, height: 740 });

    const { scrollWidth, cells } = await document.evaluate(() => ({
      scrollWidth: window.document.documentElement.scrollWidth,
      cells: [...window.document.querySelectorAll('td > *')].map(cell => cell.getBoundingClientRect().width),
    }));
    expect(scrollWidth).toBe(360);
    expect(Math.min(...cells)).toBeGreaterThan(150);
  });
}

test('the contents lead to each section by keyboard, past a link to the fields', async ({ document }) => {
  const link = document.getByRole('link', { name: 'Before consent' });

  await document.keyboard.press('Tab');
  await expect(document.getByRole('link', { name: 'Skip to fields' })).toBeInViewport();
  await link.focus();
  await document.keyboard.press('Enter');

  await expect(document.getByRole('heading', { name: '6. Before consent' })).toBeInViewport();
});

test('the place to sign names the versions and takes what is typed', async ({ document }) => {
  const form = document.getByRole('form', { name: /Record of this review/ });

  await expect(form).toContainText(`chat-datalayer ${dictionary.version} · record schema version 1`);
  for (const name of ['Name', 'Role', 'Date']) await form.getByLabel(name, { exact: true }).fill('x');
  await expect(form.getByRole('checkbox')).toHaveCount(6);
});

test('on paper there is the document without what only a screen needs', async ({ document }) => {
  await document.emulateMedia({ media: 'print', colorScheme: 'dark' });

  await expect(document.getByRole('navigation')).toHaveCount(0);
  await expect(document.getByLabel('Name', { exact: true })).toBeVisible();
  expect(await document.evaluate(() => getComputedStyle(window.document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});

test('the first page of the site leads here, and this one back', async ({ document }) => {
  const ways = document.getByRole('navigation', { name: 'This site' });

  await ways.getByRole('link', { name: 'chat-datalayer' }).click();
  await ways.getByRole('link', { name: 'Privacy' }).click();

  await expect(document.getByRole('heading', { level: 1 })).toHaveText('What is recorded, and what is not');
});
