/** What every page of the site keeps: for everybody, on any screen, without a network. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { sizeOf } from '../../scripts/build/sizes.ts';
import { fileIn, type Language, languagesOf, usualLanguage } from '../../site/language/languages.ts';
import { home, sitePages } from '../../site/look/frame.ts';
import { cutWhenSpaced, unreached, violations } from './barriers.ts';
import { test } from './site-page.ts';

const files = readdirSync('dist/site').filter(file => file.endsWith('.html'));
const isGuide = (file: string) => file.startsWith('guide-');
const pages = files.filter(file => !isGuide(file));

/** The name of a page in the usual language, and the language that it is in. */
function partsOf(file: string): [usual: string, language: Language] {
  const [, name, language] = /^([\w-]+)(?:\.(\w\w))?\.html$/.exec(file)!;
  return [`${name}.html`, (language as Language | undefined) ?? usualLanguage];
}

const openAll = (page: Page) =>
  page.locator('details').evaluateAll(all => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });

/** Notes whatever moves by itself from the beginning. */
const noteShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    const note = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    };
    new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });

/** What has moved, once the browser has nothing left to do for the page. */
const shiftsOf = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (const _ of ['drawn', 'and noted']) await new Promise(resolve => requestIdleCallback(resolve));
    return (window as unknown as { shifts: number[] }).shifts;
  });

for (const file of pages) {
  test.describe(file, () => {
    test('has nothing that axe finds wrong in light or dark, and fits a phone', async ({ openPage }) => {
      const page = await openPage(file);
      await openAll(page);

      expect(await violations(page)).toEqual([]);

      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

      await test.step('and a narrower one, with wide spaces between letters, words, lines and paragraphs', async () => {
        expect(await cutWhenSpaced(page)).toEqual([]);
      });
    });

    test('loads little, stands still, and is used by keyboard', async ({ openPage }) => {
      const page = await openPage(file, noteShifts);

      await test.step('nothing moves while it loads', async () => {
        expect(await shiftsOf(page)).toEqual([]);
      });

      await test.step('it is at most 150 KB with everything it loads', async () => {
        const loaded = await page
          .locator('script[src], link[rel=stylesheet]')
          .evaluateAll(all =>
            all.map(element => element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
          );
        const bytes = [file, ...loaded].map(name => sizeOf(readFileSync(join('dist/site', name))).brotli);
        expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(150 * 1024);
      });

      await test.step('it leads to all pages in its language, and to itself in the others', async () => {
        const targets = await page
          .locator('nav.frame a')
          .evaluateAll(all => all.map(link => link.getAttribute('href')!.replace(/\?.*/, '')));
        const [usual, language] = partsOf(file);
        const others = languagesOf(usual).filter(other => other !== language);
        expect([...new Set(targets)].sort()).toEqual(
          [
            ...[home, ...sitePages].map(page => fileIn(page, language)),
            ...others.map(other => fileIn(usual, other)),
          ].sort(),
        );
      });

      await test.step('the first key leads past the navigation, and shows where the focus is', async () => {
        await page.keyboard.press('Tab');
        const skip = page.locator(':focus');
        await expect(skip).toHaveClass('skip');
        await expect(skip).toBeInViewport();
        expect(await skip.evaluate(element => getComputedStyle(element).outlineStyle)).toBe('solid');
        await page.keyboard.press('Enter');
        await expect(page.locator(':target')).toBeVisible();
      });
    });
  });
}

for (const file of files.filter(isGuide)) {
  test(`${file} has nothing that axe finds wrong, fits a phone, and is reached from the list of guides`, async ({
    openPage,
  }) => {
    const page = await openPage(file);

    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await cutWhenSpaced(page)).toEqual([]);
    expect(
      await page
        .locator('img')
        .evaluateAll(all => all.filter(one => !(one as HTMLImageElement).naturalWidth)),
    ).toEqual([]);
    await page.getByRole('link', { name: /^All guides/ }).click();
    await page.locator(`a[href="${file}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${file}$`));
  });
}

test('a search through all guides finds a section, and its link leads there', async ({ openPage }) => {
  const page = await openPage('guides.html');
  const field = page.getByRole('searchbox', { name: 'Search all guides' });

  await field.fill('uninstal');
  await page.getByRole('link', { name: 'Uninstalling' }).first().click();
  await expect(page.getByRole('heading', { name: 'Uninstalling' })).toBeInViewport();

  await page.goBack();
  await field.fill('xyzzyq');
  await expect(page.getByRole('status')).toContainText('Nothing found');
});

for (const file of ['index.html', 'configurator.html', 'inspector.html', 'privacy.html', 'guides.html']) {
  test(`the keyboard reaches everything on ${file}`, async ({ openPage }) => {
    const page = await openPage(file);
    await openAll(page);

    expect(await unreached(page)).toEqual([]);
  });
}

test('the keyboard reaches everything in the dictionary that a search has found', async ({ openPage }) => {
  const page = await openPage('dictionary.html');
  await page.getByRole('searchbox', { name: 'Search' }).fill('chat_rated');
  await expect(page.getByRole('status').filter({ hasText: 'of' })).toHaveText(/^\d+ of/);
  await openAll(page);

  expect(await unreached(page)).toEqual([]);
});
