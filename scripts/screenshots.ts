/**
 * `npm run screenshots` takes a picture of every page of the site and of each state that its script makes, light and dark, wide and on a phone, into
 * `dist/screenshots`; the script of that name builds the site before. With `--readme` the pictures in the README and in
 * the guides are taken anew as well.
 */
import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { home, sitePages } from '../site/look/frame.ts';
import { findBrowser, launchFlags } from './browser.js';
import { type GuidePicture, guidePictures } from './guide-pictures.ts';
import { type PageState, pageStates } from './page-states.ts';
import { shrinkPng } from './shrink-png.ts';

const folder = 'dist/screenshots';

const sizes = { wide: { width: 1280, height: 860 }, phone: { width: 360, height: 740 } };

/** The moment that all of these pictures show, so that they change only with what is on them. */
const moment = new Date('2026-01-05T09:30:00');

const { values } = parseArgs({
  options: { readme: { type: 'boolean', default: false }, full: { type: 'boolean', default: false } },
});

const browser = await chromium.launch({ ...(await findBrowser()), args: launchFlags });
const asOpened = [home, ...sitePages].map(file => ({ name: file.replace('.html', ''), file }));
for (const state of [...asOpened, ...pageStates]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, viewport] of Object.entries(sizes)) {
      const path = join(folder, `${state.name}.${size}.${colorScheme}.png`);
      console.log(await picture(browser, state, path, { colorScheme, viewport }));
    }
  }
}
if (values.readme) {
  for (const each of guidePictures) console.log(await guidePicture(browser, each));
}
await browser.close();

/** Opens a page in a fresh browser and takes its picture; answers with the path. */
async function picture(
  browser: Browser,
  { file, show }: PageState,
  path: string,
  options: Parameters<Browser['newContext']>[0],
): Promise<string> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const [name = '', ...link] = file.split('#');
  await page.goto([pathToFileURL(resolve('dist/site', name)).href, ...link].join('#'));
  await show?.(page);
  await page.screenshot({ path, fullPage: values.full, animations: 'disabled' });
  await context.close();
  return path;
}

async function guidePicture(browser: Browser, { path, file, viewport, show }: GuidePicture): Promise<string> {
  const context = await browser.newContext({ colorScheme: 'light', viewport });
  const page = await context.newPage();
  await page.clock.install({ time: moment });
  await page.clock.pauseAt(new Date(moment.getTime() + 1000));
  await page.goto(pathToFileURL(resolve('dist/site', file)).href);
  const part = await show?.(page);
  await page.clock.runFor(1000);
  await page.mouse.move(0, 0);
  const taken = await (part ?? page).screenshot({ animations: 'disabled' });
  writeFileSync(path, await shrinkPng(taken));
  await context.close();
  return `${path} ${Math.round(statSync(path).size / 1000)} kB`;
}
