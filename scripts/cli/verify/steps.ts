/** What is done before a page is looked at: cookies, a saved state of a browser, clicks. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';

/** As they are written on the command line. */
export interface Steps {
  readonly click: readonly string[];
  readonly cookie: readonly string[];
  readonly storageState?: string;
  readonly insecure: boolean;
}

/** How long an element that is to be clicked may take to come. */
const patience = 10_000;

/** Options of the browser that hold for all pages; throws with what would be right. */
export function contextOptions({ storageState, insecure }: Steps, folder: string): BrowserContextOptions {
  return {
    ...(insecure && { ignoreHTTPSErrors: true }),
    ...(storageState !== undefined && {
      storageState: readState(resolve(folder, storageState), storageState),
    }),
  };
}

type State = Exclude<BrowserContextOptions['storageState'], string | undefined>;

function readState(path: string, name: string): State {
  if (!existsSync(path)) throw new Error(`--storage-state: there is no file ${name}.`);
  try {
    const state = JSON.parse(readFileSync(path, 'utf8')) as Partial<State> | null;
    if (Array.isArray(state?.cookies) && Array.isArray(state.origins ?? [])) {
      return { cookies: state.cookies, origins: state.origins ?? [] };
    }
  } catch {
    // Told below: whatever it is, it is not such a file.
  }
  throw new Error(
    `--storage-state: ${name} is not a saved state. Save one with \`npx playwright open --save-storage=${name} ADDRESS\`.`,
  );
}

/** Gives the browser the cookies for this address. */
export async function addCookies(context: BrowserContext, { cookie }: Steps, address: string): Promise<void> {
  const cookies = cookie.map(written => {
    const [, name, value = ''] = /^\s*([^=;\s]+)=([^;\r\n]*)$/.exec(written) ?? [];
    if (!name) throw new Error(`--cookie: "${written.split('=')[0]}" is not NAME=VALUE.`);
    return { name, value, url: address };
  });
  if (cookies.length > 0 && !/^https?:/.test(address)) {
    throw new Error('--cookie: a page that is a file has no cookies. Serve it, or leave the option out.');
  }
  await context.addCookies(cookies);
}

/** Clicks one element after the other, wherever on the page it is, and gives their number. */
export async function clickAll(
  page: Page,
  { click }: Pick<Steps, 'click'>,
  wait = patience,
): Promise<number> {
  for (const selector of click) {
    const element = await visibleElement(page, selector, wait);
    await element.click({ timeout: wait }).catch(() => {
      throw new Error(`--click: "${selector}" is there and cannot be clicked: something covers it.`);
    });
    await page.waitForLoadState('load', { timeout: wait }).catch(() => {});
  }
  return click.length;
}

/** The first that people can see, in the page or in any of its frames; consent tools bring theirs late. */
async function visibleElement(page: Page, selector: string, wait: number): Promise<Locator> {
  const end = Date.now() + wait;
  do {
    for (const frame of page.frames()) {
      for (const element of await elementsIn(frame, selector)) {
        if (await element.isVisible().catch(() => false)) return element;
      }
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  } while (Date.now() < end);
  throw new Error(
    `--click: nothing on the page matches "${selector}" and can be seen within ${wait / 1000} seconds. ` +
      'Right-click the button in your browser, choose Inspect, and use its ID.',
  );
}

async function elementsIn(frame: Frame, selector: string): Promise<Locator[]> {
  try {
    return await frame.locator(selector).all();
  } catch (error) {
    if (/selector|Unexpected token|pars/i.test((error as Error).message.split('\n')[0]!)) {
      throw new Error(`--click: "${selector}" is not a CSS selector. Write one such as "#accept".`);
    }
    // A frame may go at any time.
    return [];
  }
}
