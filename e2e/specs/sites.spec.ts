/** From the first question of the configurator to a hit in GA4, on sites of many kinds. */
import { readFileSync } from 'node:fs';
import { expect, mergeTests, type Page } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { sentToGa4 } from '../../bundle/vendors/generated/sent-to-ga4.ts';
import { businessQuestions } from '../../site/configurator/business-questions.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import type { FileEntry, TagEntry } from '../../template/gtm/file/entries.ts';
import { consentAnswers } from '../delivery/consent-answers.ts';
import { type Shop, test as shopTest } from './shop.ts';
import { test as siteTest } from './site-page.ts';
import { type Action, type Site, sites } from './sites.ts';

const test = mergeTests(siteTest, shopTest);
const mostActions = 10;

async function act(page: Page, action: Action): Promise<void> {
  if ('click' in action) return page.getByText(action.click).click();
  if ('tick' in action) return page.getByRole('checkbox', { name: action.tick, exact: true }).click();
  if ('pick' in action) return page.getByRole('radio', { name: action.pick, exact: true }).check();
  if ('list' in action) {
    await page.getByLabel(action.list, { exact: true }).selectOption(action.option);
    return;
  }
  return page.getByLabel(action.type, { exact: true }).fill(action.text);
}

async function saved(page: Page, button: string): Promise<string> {
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await given.path(), 'utf8');
}

/** The tag of the site that loads the chat, wired as the steps say. */
async function chatTag(page: Page): Promise<TagEntry> {
  const steps = page.getByRole('region', { name: 'Finish in Tag Manager' });
  const step = steps.locator('label', { hasText: /Tag sequencing/ });
  const bold = await step.locator('b').allInnerTexts();
  const isForbidden = (await step.innerText()).includes('is not its setup tag');
  return {
    tagId: '9000',
    name: 'Chat of the site',
    type: 'html',
    tagFiringOption: 'ONCE_PER_LOAD',
    parameter: [
      { type: 'TEMPLATE', key: 'html', value: '<script>startChat()</script>' },
      { type: 'BOOLEAN', key: 'supportDocumentWrite', value: 'false' },
    ],
    firingTriggerId: ['2147479573'],
    ...(!isForbidden && {
      setupTag: [{ tagName: bold.find(name => name.startsWith('ChatDL - '))!, stopOnSetupFailure: false }],
    }),
  };
}

/** The pages of the site as the file for its developers asks for: the script above all, if the page brings it. */
async function openShop(shop: Shop, page: Page, { hasSnippet }: Site): Promise<void> {
  if (!hasSnippet) return shop.open();
  const script = await saved(page, 'chat-datalayer.js');
  await shop.page.route('**/js/chat-datalayer.js', route =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  const snippet = page.locator('pre', { hasText: 'integrity=' }).first();
  await shop.open(await snippet.innerText());
}

/** A visit: the chat talks, then the visitor agrees. Answers with how much GA4 had got until then. */
async function visit(shop: Shop, file: FileEntry, { chat, loadedBy, consent }: Site) {
  const yes = consent === undefined || consent === 'mode' ? [] : consentAnswers[consent].yes;
  return shop.page.evaluate(
    async ([file, chat, loadedBy, consent, yes]) => {
      const { harness } = window;
      let fired: readonly string[] = [];
      const startChat = () => {
        const widget = harness.widget(chat);
        harness.play(widget);
        fired = widget.fired;
      };
      Object.assign(window, { startChat });
      const asks = consent === 'mode' ? { consent: { analytics_storage: 'denied' as const } } : {};
      if (loadedBy === 'page, above Tag Manager') startChat();
      const container = harness.startContainer(file, { win: window as never, ...asks });
      await container.settled();
      if (loadedBy === 'page') startChat();
      await container.settled();
      const before = container.hits.length;
      // `gtag` of the site pushes its arguments as they are.
      function gtag(..._: readonly unknown[]) {
        // biome-ignore lint/complexity/noArguments: Tag Manager tells a command from a push by this object
        window.dataLayer.push(arguments);
      }
      if (consent === 'mode') gtag('consent', 'update', { analytics_storage: 'granted' });
      for (const answer of yes) window.dataLayer.push(answer);
      if (fired.length === 0) throw new Error('The chat has not started.');
      harness.container = container;
      return { before, errors: container.errors };
    },
    [file, chat, loadedBy, consent, yes] as const,
  );
}

const hitsOf = ({ page }: Shop) => page.evaluate(() => window.harness.container!.hits);

for (const site of sites) {
  test(`${site.site}: from the first question to GA4`, async ({ openPage, shop }) => {
    expect(site.actions.length + 1).toBeLessThanOrEqual(mostActions);
    const page = await openPage('configurator.html');
    for (const action of site.actions) await act(page, action);

    const container: ContainerFile = JSON.parse(await saved(page, 'Download container.json'));
    const tags = site.loadedBy === 'tag' ? [await chatTag(page)] : [];
    const { containerVersion } = container as FileEntry;
    await openShop(shop, page, site);
    const { before, errors } = await visit(
      shop,
      { containerVersion: { ...containerVersion, tag: [...containerVersion.tag!, ...tags] } },
      site,
    );

    expect(errors).toEqual([]);
    expect(before > 0).toBe(site.consent === undefined);
    const care = page.getByRole('region', { name: 'Good to know' }).getByText('may not be heard at all');
    await expect(care).toHaveCount(site.isUnheard ? 1 : 0);
    if (site.isUnheard) return expect(await hitsOf(shop)).toEqual([]);
    const sent = sentToGa4[site.chat].filter(name => isAsked(site, name));
    // What has waited for consent goes out in portions, the last of them after seconds.
    await expect
      .poll(async () => (await hitsOf(shop)).map(({ name }) => name), { timeout: 30_000 })
      .toEqual(expect.arrayContaining(sent));
    const hits = await hitsOf(shop);
    expect(hits.filter(({ name }) => !isAsked(site, name))).toEqual([]);
    expect(new Set(hits.map(({ measurementId }) => measurementId))).toEqual(new Set(['G-TEST123456']));
  });
}

/** Somebody who takes a question off does not want to hear of what answers it. */
const isAsked = ({ actions }: Site, name: string): boolean =>
  businessQuestions.every(
    ({ label, events }) =>
      !(events as readonly string[]).includes(name) ||
      !actions.some(action => 'tick' in action && action.tick === label),
  );

test('the sites have every chat but two, every loader, and ask for consent in every way', () => {
  const among = <Value>(value: (site: Site) => Value) => [...new Set(sites.map(value))].sort();
  const picked = sites.flatMap(({ actions }) =>
    actions.flatMap(action => ('pick' in action ? action.pick : [])),
  );

  expect(sites.length).toBeGreaterThanOrEqual(10);
  expect(dictionary.vendors.length - among(({ chat }) => chat).length).toBeLessThanOrEqual(2);
  expect(among(({ loadedBy }) => loadedBy)).toEqual(['page', 'page, above Tag Manager', 'tag']);
  expect(among(({ consent }) => consent ?? 'none')).toEqual(
    expect.arrayContaining(['mode', 'none', 'complianz']),
  );
  expect(picked).toEqual(
    expect.arrayContaining([
      'A tag in Tag Manager',
      'A plug-in or app of our site system',
      'Code in our pages',
    ]),
  );
});
