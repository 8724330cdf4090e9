/** A page of the built site, opened from disk as somebody would who has unpacked it. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { test as base } from './shared-context.ts';

/** Address of a file of the site, with what follows `#`. */
export function siteUrl(file: string): string {
  const [name = '', ...link] = file.split('#');
  return [pathToFileURL(resolve('dist/site', name)).href, ...link].join('#');
}

/** Opens a file of the site in a page that may be prepared first. */
type OpenPage = (file: string, prepare?: (page: Page) => Promise<unknown>) => Promise<Page>;

/** Opens pages of the site. Nothing may go wrong in any of them, and nothing may be fetched from elsewhere. */
export const test = base.extend<{ openPage: OpenPage }>({
  openPage: async ({ context }, use) => {
    const errors: string[] = [];
    const requests: string[] = [];

    await use(async (file, prepare) => {
      const page = await context.newPage();
      page.on('pageerror', error => errors.push(error.message));
      page.on('console', message => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('request', request => requests.push(request.url()));
      await prepare?.(page);
      await page.goto(siteUrl(file));
      return page;
    });

    expect(errors).toEqual([]);
    expect(requests.filter(url => !/^(file|blob|data):/.test(url))).toEqual([]);
  },
});
