/** The built analyst kit: its files, and the checklist opened from disk as an analyst does. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { renderAnalystKit } from '../../schemas/analyst/kit.ts';
import { defaultParameters } from '../../template/container/plan.ts';
import { test } from './shared-context.ts';

test.use({ ownContext: true });

const address = pathToFileURL(resolve('dist/analyst/checklist.html')).href;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

test('the built files are the ones that the tests run', () => {
  for (const [name, text] of renderAnalystKit({ dictionary, defaultParameters })) {
    expect(readFileSync(`dist/analyst/${name}`, 'utf8'), name).toBe(text);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the checklist can be read by everyone, with ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(address);

    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = window as never as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });

    expect(violations).toEqual([]);
  });
}

test('the checklist fits a phone: only its tables scroll', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(address);

  const width = await page.evaluate(() => document.documentElement.scrollWidth);

  expect(width).toBeLessThanOrEqual(360);
});

test('a line is ticked off with the keyboard, and the page asks for nothing else', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', request => requests.push(request.url()));
  await page.goto(address);

  const box = page.getByRole('checkbox', { name: 'Chat vendor is registered' });
  await box.focus();
  await page.keyboard.press('Space');

  await expect(box).toBeChecked();
  expect(requests).toEqual([address]);
});
