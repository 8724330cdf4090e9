/** One browser context for all tests of a worker, since making one costs more than most tests take in it. */
import { type BrowserContext, type BrowserContextOptions, test as base } from '@playwright/test';

interface Choice {
  /** For tests that leave something in the context which closing its pages does not take away, as a clock. */
  readonly ownContext: boolean;
}

/**
 * Each test has pages of its own, with a session storage of their own, and finds no cookies and no routes. One empty
 * page stays open all the time, or the browser would close its window after each test and make a new one for the next.
 */
export const test = base.extend<Choice, { sharedContext: BrowserContext }>({
  ownContext: [false, { option: true }],
  sharedContext: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext(project.use as BrowserContextOptions);
      await context.newPage();
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ browser, sharedContext, ownContext }, use, { project }) => {
    if (ownContext) {
      const context = await browser.newContext(project.use as BrowserContextOptions);
      await use(context);
      return context.close();
    }
    await use(sharedContext);
    const [, ...pages] = sharedContext.pages();
    await Promise.all(pages.map(page => page.close()));
    await sharedContext.unrouteAll();
    await sharedContext.clearCookies();
  },
});
