/** One browser context and one page for all tests of a worker, since making them costs more than most tests take in them. */
import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from '@playwright/test';

interface Choice {
  /** For tests that leave something which cannot be taken away, as a clock or other media. */
  readonly ownContext: boolean;
  /** A script with which each document of the page begins, before everything that stands in it. */
  readonly firstScript: string;
}

interface Shared {
  readonly context: BrowserContext;
  /** Is made anew if a test has closed it or has left it in a state that cannot be cleared. */
  page?: Page;
  firstScript?: string;
}

/**
 * Each test finds no cookies, no routes, no listeners and an empty session storage. Another page stays open all the
 * time, or the browser would close its window with the last one and make a new one for the next.
 */
export const test = base.extend<Choice, { shared: Shared }>({
  ownContext: [false, { option: true }],
  firstScript: ['', { option: true }],
  shared: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext(project.use as BrowserContextOptions);
      await context.newPage();
      await use({ context });
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ browser, shared, ownContext }, use, { project }) => {
    if (ownContext) {
      const context = await browser.newContext(project.use as BrowserContextOptions);
      await use(context);
      return context.close();
    }
    const { context } = shared;
    await use(context);
    const [, ...pages] = context.pages();
    await Promise.all(pages.filter(page => page !== shared.page).map(page => page.close()));
    await context.unrouteAll();
    await context.clearCookies();
  },
  page: async ({ context, shared, ownContext, firstScript }, use) => {
    if (ownContext) return use(await newPage(context, firstScript));
    if (shared.firstScript !== firstScript) {
      await shared.page?.close();
      Object.assign(shared, { page: undefined, firstScript });
    }
    shared.page ??= await newPage(context, firstScript);
    const { page } = shared;
    await use(page);
    if (!(await isCleared(page))) {
      delete shared.page;
      await page.close();
    }
  },
});

async function newPage(context: BrowserContext, firstScript: string): Promise<Page> {
  const page = await context.newPage();
  if (firstScript) await page.addInitScript(firstScript);
  return page;
}

const heardByTests = [
  'console',
  'pageerror',
  'request',
  'requestfailed',
  'response',
  'popup',
  'dialog',
] as const;

/** Takes away what a test has left in its page, if that can be done. */
async function isCleared(page: Page): Promise<boolean> {
  for (const event of heardByTests) page.removeAllListeners(event);
  try {
    await page.unrouteAll();
    await page.evaluate(forget);
    return true;
  } catch {
    return false;
  }
}

/** Runs in the page: what is stored, and what its windows would still store as they end. */
function forget(): void {
  const silence = (win: Window) => {
    (win as Window & typeof globalThis).Storage.prototype.setItem = () => {};
    for (let nth = 0; nth < win.length; nth++) silence(win[nth]!);
  };
  silence(window);
  sessionStorage.clear();
}
