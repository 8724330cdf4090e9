/**
 * `npm run screenshots` takes a picture of every page of the site, light and dark, wide and on a phone, into
 * `dist/screenshots`; the script of that name builds the site before. With `--readme` the pictures in the README are taken anew as well.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { home, sitePages } from '../bundle/look/frame.ts';
import { findBrowser, launchFlags } from './browser.js';

const folder = 'dist/screenshots';

const sizes = { wide: { width: 1280, height: 860 }, phone: { width: 360, height: 740 } };

/** Pictures that the README shows. */
const shown = ['configurator', 'inspector'];

const { values } = parseArgs({
  options: { readme: { type: 'boolean', default: false }, full: { type: 'boolean', default: false } },
});

const browser = await chromium.launch({ ...(await findBrowser()), args: launchFlags });
for (const { file } of [home, ...sitePages]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, viewport] of Object.entries(sizes)) {
      const path = join(folder, `${file.replace('.html', '')}.${size}.${colorScheme}.png`);
      console.log(await picture(browser, file, path, { colorScheme, viewport }));
    }
  }
}
if (values.readme) {
  for (const name of shown) {
    const options = { colorScheme: 'light', viewport: { width: 1280, height: 690 } } as const;
    console.log(await picture(browser, `${name}.html`, join('docs', `${name}.png`), options));
  }
}
await browser.close();

/** Opens a page in a fresh browser and takes its picture; answers with the path. */
async function picture(
  browser: Browser,
  file: string,
  path: string,
  options: Parameters<Browser['newContext']>[0],
): Promise<string> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(pathToFileURL(resolve('dist/site', file)).href);
  await page.screenshot({ path, fullPage: values.full, animations: 'disabled' });
  await context.close();
  return path;
}
