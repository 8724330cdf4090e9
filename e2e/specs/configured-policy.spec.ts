/** Pages with a strict policy, made of what the configurator hands out for its chats: texts, sources and the file. */
import { readFileSync } from 'node:fs';
import { expect, mergeTests, type Page } from '@playwright/test';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { composed } from '../script/text.ts';
import { type Shop, test as shopTest } from './shop.ts';
import { test as siteTest } from './site-page.ts';
import { recordedByDefault, vendorEventsOf } from './vendor-events.ts';

const test = mergeTests(shopTest, siteTest);

/** What somebody takes away from the configurator. */
interface Taken {
  readonly snippet: string;
  readonly sources: string;
}

const withFile = 'For the page, above the chat';
const withoutFile = 'The same without a file';

/** Opens the configurator with these chats and a script in the page, without consent to wait for. */
async function configure(openPage: (file: string) => Promise<Page>, chats: readonly VendorId[]) {
  const page = await openPage(
    `configurator.html#script=page&url=/js/chat.js&consent=none&chats=${chats.join(',')}`,
  );
  await page.evaluate(() => {
    document.addEventListener('copy', () => Object.assign(window, { copied: String(getSelection()) }));
    navigator.clipboard.writeText = text => Promise.resolve(void Object.assign(window, { copied: text }));
  });
  const copied = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    return page.evaluate(() => (window as unknown as { copied: string }).copied);
  };
  const take = async (title: string): Promise<Taken> => ({
    snippet: await copied(`Copy ${title}`),
    sources: await copied(`Copy for script-src: ${title}`),
  });
  const download = async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'chat.js' }).click(),
    ]);
    return readFileSync((await file.path())!, 'utf8');
  };
  return { take, download };
}

/** What these chats have told on the page, and which of it was recorded. */
async function heard(shop: Shop, chats: readonly VendorId[]) {
  const fired = await shop.page.evaluate(async chats => {
    const widgets = chats.map(id => window.harness.widget(id));
    for (const widget of widgets) window.harness.play(widget);
    await new Promise(resolve => setTimeout(resolve));
    return widgets.map(({ fired }) => fired);
  }, chats);
  const records = await shop.records();
  return {
    told: chats.map((id, nth) => recordedByDefault(id, fired[nth]!)),
    recorded: chats.map(id => vendorEventsOf(id, records)),
  };
}

/** Only what is named may run, beside a script of the site, and no text becomes a script. */
const policyOf = (sources: string) =>
  `script-src https://shop.example/site.js ${sources}; require-trusted-types-for 'script'; object-src 'none'`;

const [first, second] = vendorIds;
const choices: readonly (readonly VendorId[])[] = [[first], [first, second!]];

for (const chats of choices) {
  const others = [second!];
  const named = chats.join(' and ');

  test(`the script of ${named} runs as text in a page whose policy has the hashes of the configurator`, async ({
    shop,
    openPage,
  }) => {
    const { snippet, sources } = await (await configure(openPage, chats)).take(withoutFile);

    await shop.open(snippet, '/', policyOf(sources));

    const { told, recorded } = await heard(shop, chats);
    expect(sources).not.toContain("'self'");
    expect(sources.split(' ')[1]).toBe(composed(...chats).csp);
    expect(recorded).toEqual(told);
  });

  test(`the script of ${named} does not run by the hash of another script`, async ({ shop, openPage }) => {
    const own = await (await configure(openPage, chats)).take(withoutFile);
    const other = await (await configure(openPage, others)).take(withoutFile);
    const [settings] = own.sources.split(' ');
    const [, script] = other.sources.split(' ');

    await shop.open(own.snippet, '/', policyOf(`${settings} ${script}`));

    const { told, recorded } = await heard(shop, chats);
    expect(told.flat().length).toBeGreaterThan(5);
    expect(recorded.flat()).toEqual([]);
    expect(shop.errors.join()).toContain('inline script');
    shop.errors.length = 0;
  });

  test(`the file of ${named} runs from the own host by its hash, and the file of other chats does not`, async ({
    shop,
    openPage,
  }) => {
    const configurator = await configure(openPage, chats);
    const { snippet, sources } = await configurator.take(withFile);
    const file = await configurator.download();
    let body = composed(...others).text;
    await shop.page.route('**/js/chat.js', route => route.fulfill({ contentType: 'text/javascript', body }));

    await shop.open(snippet, '/', policyOf(sources));
    const refused = await heard(shop, chats);
    const errors = shop.errors.splice(0).join();
    body = file;
    await shop.open(snippet, '/', policyOf(sources));
    const { told, recorded } = await heard(shop, chats);

    expect(refused.recorded.flat()).toEqual([]);
    expect(errors).toContain('integrity');
    expect(recorded).toEqual(told);
    expect(file === composed(...chats).text).toBe(true);
  });
}
