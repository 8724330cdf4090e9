/** What every page of the site keeps: for everybody, on any screen, without a network. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { sizeOf } from '../../scripts/build/sizes.ts';
import { siteUrl, test } from './site-page.ts';

const axe = 'node_modules/axe-core/axe.min.js';
const pages = readdirSync('dist/site').filter(file => file.endsWith('.html'));

/** What axe has against the page as it stands. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ preload: false, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

const openAll = (page: Page) =>
  page.locator('details').evaluateAll(all => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });

for (const file of pages) {
  test.describe(file, () => {
    test('has nothing that axe finds wrong, light or dark', async ({ openPage }) => {
      const page = await openPage(file);
      await openAll(page);

      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
    });

    test('scrolls in one direction only on a phone of 360 px', async ({ openPage }) => {
      const page = await openPage(file);
      await page.setViewportSize({ width: 360, height: 740 });
      await openAll(page);

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });

    test('does not move while it loads', async ({ page }) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        const note = (list: PerformanceObserverEntryList) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        };
        new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
        Object.assign(window, { shifts });
      });

      await page.goto(siteUrl(file));
      await page.waitForTimeout(400);

      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    });

    test('is at most 150 KB with everything it loads', async ({ openPage }) => {
      const page = await openPage(file);
      const loaded = await page
        .locator('script[src], link[rel=stylesheet]')
        .evaluateAll(all =>
          all.map(element => element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
        );

      const bytes = [file, ...loaded].map(name => sizeOf(readFileSync(join('dist/site', name))).brotli);

      expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(150 * 1024);
    });

    test('begins with a way past the navigation, and shows where the focus is', async ({ openPage }) => {
      const page = await openPage(file);

      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');

      await expect(skip).toHaveClass('skip');
      await expect(skip).toBeInViewport();
      expect(await skip.evaluate(element => getComputedStyle(element).outlineStyle)).toBe('solid');
      await page.keyboard.press('Enter');
      await expect(page.locator(':target')).toBeVisible();
    });

    test('leads to all the others', async ({ openPage }) => {
      const page = await openPage(file);
      const ways = page.getByRole('navigation', { name: 'This site' }).getByRole('link');

      const targets = await ways.evaluateAll(all => all.map(link => link.getAttribute('href')!));

      expect([...new Set(targets)].sort()).toEqual([...pages].sort());
    });
  });
}
