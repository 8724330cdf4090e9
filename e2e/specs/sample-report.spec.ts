/** The sample report of the analyst kit, opened from disk. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { renderSampleReport } from '../../site/sample/render.ts';
import { sampleReports } from '../../site/sample/sample-reports.ts';
import { violations } from './barriers.ts';
import { test } from './shared-context.ts';

test.use({ ownContext: true });

const file = 'dist/analyst/sample-report.html';

test('the built report is the one that the sources draw', async () => {
  expect(readFileSync(file, 'utf8')).toBe(renderSampleReport(await sampleReports(dictionary)));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the report can be read by everyone, with ${colorScheme} colours, and fits a phone`, async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', request => requests.push(request.url()));
    await page.emulateMedia({ colorScheme });
    const address = pathToFileURL(resolve(file)).href;
    await page.goto(address);

    expect(await violations(page)).toEqual([]);
    await expect(page.getByText('All of this is made up')).toBeVisible();
    await page.setViewportSize({ width: 340, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(340);
    expect(requests).toEqual([address]);
  });
}
