/** A shop with a chat, for tests: any page on a made-up origin, served from memory and from `dist`. */
import { expect, type Page, type Route } from '@playwright/test';
import type { ChatRecord } from '../../schemas/src/record.ts';
import validate from '../../schemas/validators/record.validator.ts';
import { harnessOn } from '../build-harness.ts';
import { scriptAt } from '../script/text.ts';
import { test as base } from './shared-context.ts';

const origin = 'https://shop.example';

/** A page of the shop, and what came of it. */
export interface Shop {
  readonly page: Page;
  /** Opens a page with this in its head, after the test harness is there, under a Content Security Policy if one is given. */
  open(head?: string, path?: string, policy?: string): Promise<void>;
  /** Puts a page at a path, for links and frames. */
  put(path: string, head: string, policy?: string): void;
  /** The chat records in the data layer, in order, `undefined` left out. */
  records(): Promise<ChatRecord[]>;
  /** Errors the page itself would see in its console. */
  readonly errors: string[];
}

/** Marks the scripts that a strict page wants to run. */
export const nonce = 'c2hvcA';

/** A container takes the nonce of a strict page from a script that it finds there. */
const ownScript = `<script src="/site.js" nonce="${nonce}"></script>`;

interface ServedPage {
  readonly body: string;
  readonly policy: string | undefined;
}

export const test = base.extend<{ shop: Shop }>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that Playwright reads
  firstScript: async ({}, use) => use(harnessOn(origin)),
  shop: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error') errors.push(message.text());
    });

    const pages = new Map<string, ServedPage>();
    await page.route('**/*', route => serve(route, pages));

    const put: Shop['put'] = (path, head, policy) => {
      const own = policy === undefined ? '' : ownScript;
      pages.set(path, { body: `<!doctype html><title>Shop</title>${own}${head}`, policy });
    };
    const records = () => page.evaluate(chatRecords);
    await use({
      page,
      errors,
      records,
      put,
      open: async (head = '', path = '/', policy) => {
        put(path, head, policy);
        await page.goto(origin + path);
      },
    });

    for (const record of await records()) {
      expect(validate(record), `${JSON.stringify(record)}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
    expect(errors).toEqual([]);
  },
});

/** Answers a request from memory or from disk; every host has our scripts. Nothing of a test may reach a network. */
async function serve(route: Route, pages: ReadonlyMap<string, ServedPage>): Promise<void> {
  const url = new URL(route.request().url());
  const served = url.origin === origin && pages.get(url.pathname);
  if (served) {
    const { body, policy } = served;
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return route.fulfill({
      headers: policy === undefined ? headers : { ...headers, 'content-security-policy': policy },
      body,
    });
  }
  const name = url.pathname.split('/').at(-1)!;
  const body = name === 'site.js' ? '' : scriptAt(name);
  if (body !== undefined) return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body });
  return route.fulfill({ status: name === 'favicon.ico' ? 204 : 404, body: '' });
}

function chatRecords(): ChatRecord[] {
  const isRecord = (entry: object) => 'chat_schema' in entry;
  return (window.dataLayer ?? []).filter(isRecord).map(entry => {
    const { 'gtm.uniqueEventId': _, ...record } = entry as ChatRecord & { 'gtm.uniqueEventId'?: number };
    return JSON.parse(JSON.stringify(record));
  });
}
