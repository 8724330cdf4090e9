/** A real browser for `verify`, which the package only needs there. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserType, Page } from 'playwright-core';
import { launchFirst } from '../../browser.js';
import { openError, responseError } from './open-errors.ts';
import { type Traffic, watchTraffic } from './script-failures.ts';
import { addCookies, contextOptions, type Steps } from './steps.ts';
import { withoutSecrets } from './without-secrets.ts';

const drivers = ['playwright-core', 'playwright', '@playwright/test'];

/** How long a page may take to answer, and then to finish. */
const patience = 30_000;

/** How a page is to be opened. */
export interface Opening {
  readonly visible: boolean;
  readonly folder: string;
  readonly steps: Steps;
}

/** A page that is open, with what its server sent and what came over the network. */
export interface Opened {
  readonly page: Page;
  readonly html: string;
  readonly traffic: Traffic;
}

/**
 * Opens the address and hands its page over, `visible` in a window. Throws with the remedy when there is no browser or
 * no page.
 */
export async function withPage<Result>(
  url: string,
  { visible, folder, steps }: Opening,
  use: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  const options = contextOptions(steps, folder);
  const browser = await launchFirst(await driver(folder), { headless: !visible });
  if (!browser) throw new Error(noBrowser(visible));
  try {
    const context = await browser.newContext(options);
    await addCookies(context, steps, url);
    const page = await context.newPage();
    const traffic = watchTraffic(page);
    return await use({ page, html: await openAddress(page, url), traffic });
  } finally {
    await browser.close();
  }
}

/** Opens the address, waits for what it loads, and gives the page as its server sent it. */
export async function openAddress(page: Page, url: string): Promise<string> {
  const asked = withoutSecrets(url);
  let response: Awaited<ReturnType<Page['goto']>>;
  try {
    response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience });
  } catch (error) {
    throw new Error(`${asked} cannot be opened: ${openError((error as Error).message)}`);
  }
  const fault =
    response && /^http/.test(asked) ? responseError(response.status(), response.headers()) : undefined;
  if (fault) throw new Error(`${asked} ${fault}`);
  // Some pages never finish loading; what is there by then is looked at.
  await page.waitForLoadState('load', { timeout: patience }).catch(() => {});
  return (await response?.text().catch(() => '')) ?? '';
}

function noBrowser(visible: boolean): string {
  const { CHROMIUM_PATH: named, DISPLAY: x11, WAYLAND_DISPLAY: wayland } = process.env;
  if (visible && process.platform === 'linux' && !x11 && !wayland) {
    return '--show opens a window, and there is no screen for it (DISPLAY is not set). Leave it out, or use a desktop.';
  }
  if (named) {
    return `CHROMIUM_PATH says ${named}, and no browser starts there. Set it to the program of Chrome or Chromium.`;
  }
  return (
    'verify needs Google Chrome or Chromium, and none was found or starts. Install one, run ' +
    '`npx playwright-core install chromium`, or set CHROMIUM_PATH to the path of one.'
  );
}

/** Playwright beside this package or in the user's project, under any of its names. */
async function driver(folder: string): Promise<BrowserType> {
  const project = createRequire(join(folder, 'package.json'));
  for (const name of drivers) {
    const places = [() => name, () => pathToFileURL(project.resolve(name)).href];
    for (const place of places) {
      try {
        const module = await import(place());
        return (module.chromium ?? module.default.chromium) as BrowserType;
      } catch {
        // Not there: the next may be.
      }
    }
  }
  throw new Error(
    'verify opens a real browser and needs the package playwright-core for it: run ' +
      '`npm install --save-dev playwright-core`, or `npx --package chat-datalayer --package playwright-core ' +
      'chat-datalayer verify <url>`.',
  );
}
