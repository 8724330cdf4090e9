/** Containers as the configurator makes them, in a real browser: each way for the script to come, and what stands in it. */
import { expect } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { containerVisits } from '../../bundle/vendors/generated/container-visits.ts';
import { sentToGa4 } from '../../bundle/vendors/generated/sent-to-ga4.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { type Choices, defaultChoices } from '../../template/container/choices.ts';
import { container } from '../../template/container/container.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import type { FileEntry } from '../../template/gtm/file/entries.ts';
import { cdnUrl } from '../../template/tag/delivery.ts';
import { documented, written } from '../delivery/ga4.ts';
import { withVendorTemplate } from '../delivery/vendor-template.ts';
import { scriptTag } from '../script/address.ts';
import { composed } from '../script/text.ts';
import { type Shop, test } from './shop.ts';

const measurementId = 'G-TEST123456';

/** A container with an id, as somebody downloads it. */
function make(choices: Partial<Choices>): ContainerFile {
  const parts = {
    template: templateParts(),
    scriptFor: (vendors: readonly VendorId[]) => composed(...vendors).text,
  };
  return container({ ...defaultChoices(dictionary), measurementId, ...choices }, dictionary, parts);
}

/** Starts the container as GTM would. */
async function start({ page }: Shop, file: ContainerFile | FileEntry): Promise<void> {
  await page.evaluate(async file => {
    window.harness.container = window.harness.startContainer(file, { win: window as never });
    await window.harness.container.settled();
  }, file);
}

/** Plays a whole conversation of a chat that the page loads. */
async function chat({ page }: Shop, vendor: VendorId): Promise<readonly string[]> {
  return page.evaluate(async id => {
    const widget = window.harness.widget(id);
    window.harness.play(widget);
    await new Promise(resolve => setTimeout(resolve));
    return widget.fired;
  }, vendor);
}

/** What the tag for chat events has sent, and what went wrong. */
async function outcome({ page }: Shop) {
  return page.evaluate(async () => {
    const { container } = window.harness;
    await container!.settled();
    return { hits: container!.hits, errors: container!.errors };
  });
}

/** What GA4 should have, by the records that are in the data layer. */
async function expected(shop: Shop) {
  const names = new Set<string>(dictionary.events.filter(({ ga4 }) => ga4).map(({ name }) => name));
  return (await shop.records())
    .filter(({ event }) => names.has(event))
    .map(record => ({
      measurementId,
      name: record.event,
      params: written(record as never, documented),
      userProperties: {},
    }));
}

const early = (vendor: VendorId) =>
  "<script>(window.chatTracker = window.chatTracker || []).push({ consent: 'denied' });</script>" +
  scriptTag(vendor);

const strict = (hosts: string) =>
  `<meta http-equiv="Content-Security-Policy" content="script-src https://shop.example ${hosts}">`;

const ways: readonly [string, Partial<Choices>, headFor: (vendor: VendorId) => string][] = [
  ['inside the container', { delivery: 'inline' }, () => ''],
  [
    "from the site's own host, which is all that the page allows",
    { delivery: 'host', scriptUrl: 'https://www.shop.example/js/chat-datalayer.js' },
    () => strict('https://www.shop.example'),
  ],
  [
    'from the CDN, which is all that the page allows',
    { delivery: 'cdn' },
    () => strict('https://cdn.jsdelivr.net'),
  ],
  ['on the page, before GTM', { delivery: 'page' }, early],
];

for (const [nth, [description, choices, headFor]] of ways.entries()) {
  const vendor = vendorIds[nth % vendorIds.length]!;

  test(`the script comes ${description}, and each event reaches GA4 once (${vendor})`, async ({ shop }) => {
    await shop.open(headFor(vendor));

    await start(shop, make({ vendors: [vendor], ...choices }));
    const fired = await chat(shop, vendor);

    const { hits, errors } = await outcome(shop);
    expect(errors).toEqual([]);
    expect(hits).toEqual(await expected(shop));
    expect(hits.length).toBeGreaterThanOrEqual(sentToGa4[vendor].length);
    expect(fired.length).toBeGreaterThanOrEqual(sentToGa4[vendor].length);
  });
}

/** What the CDN is asked for by the container of these chats, and the chats that are then listened to. */
async function loadedFromCdn(shop: Shop, vendors: readonly VendorId[]) {
  const asked: string[] = [];
  shop.page.on('request', request => {
    if (request.url().startsWith('https://cdn.jsdelivr.net/')) asked.push(request.url());
  });
  await shop.open();
  await start(shop, make({ vendors: [...vendors], delivery: 'cdn' }));
  const heard = await shop.page.evaluate(() => Object.keys(window.chatTracker!.status!().vendors));
  return { asked, heard };
}

for (const id of vendorIds) {
  test(`a container for ${id} alone loads the file of that chat from the CDN`, async ({ shop }) => {
    const { asked, heard } = await loadedFromCdn(shop, [id]);

    expect(asked).toEqual([cdnUrl(dictionary.version, id)]);
    expect(heard).toEqual([id]);
  });
}

test('a container for two chats loads the file with all chats from the CDN, which listens to these two', async ({
  shop,
}) => {
  const vendors = vendorIds.slice(0, 2);

  const { asked, heard } = await loadedFromCdn(shop, vendors);

  expect(asked).toEqual([cdnUrl(dictionary.version)]);
  expect(heard).toEqual(vendors);
});

for (const delivery of ['page', 'inline'] as const) {
  test(`a chat that was there before GTM and before consent is told in full afterwards (settings by ${delivery})`, async ({
    shop,
  }) => {
    const vendor = vendorIds[0];
    await shop.open(early(vendor));
    const fired = containerVisits[vendor].recorded(await chat(shop, vendor));
    expect(await shop.records()).toEqual([]);

    await start(shop, make({ vendors: [vendor], delivery, consentSource: 'none' }));

    // What has waited goes out in portions.
    await expect.poll(async () => (await shop.records()).length, { timeout: 20_000 }).toBe(fired.length);
    const records = await shop.records();
    const { hits, errors } = await outcome(shop);
    expect(errors).toEqual([]);
    expect(records.map(({ chat_native_event }) => chat_native_event)).toEqual(fired);
    expect(records.map(({ chat_held, chat_page }) => [chat_held, chat_page])).toEqual(
      fired.map(() => [true, '/']),
    );
    expect(hits).toEqual(await expected(shop));
  });
}

/** Vendors whose own template may bring the chat, each by two ways for the script to come. */
const withTemplates = dictionary.vendors.flatMap(({ id, label }) => {
  const { template } = containerVisits[id];
  return template ? (['inline', 'page'] as const).map(delivery => ({ id, label, template, delivery })) : [];
});

for (const { id, label, template, delivery } of withTemplates) {
  test(`the vendor's own template for ${label} replaces the page's settings, and is heard all the same (${delivery})`, async ({
    shop,
  }) => {
    await shop.page.route(template.script, route =>
      route.fulfill({ contentType: 'text/javascript', body: 'startWidget();' }),
    );
    await shop.open(delivery === 'page' ? early(id) : '');
    await shop.page.evaluate(
      ([id, pageGlobals]) => {
        const widget = window.harness.widget(id);
        Object.assign(window, JSON.parse(pageGlobals), { startWidget: () => widget.load(), widget });
      },
      [id, JSON.stringify(template.pageGlobals)] as const,
    );

    const file = make({ vendors: [id], delivery });
    await start(shop, withVendorTemplate(file, template, { priority: { type: 'INTEGER', value: '20' } }));
    const fired = await shop.page.evaluate(async () => {
      const { widget } = window as never as { widget: { conversation: { run(): void }[]; fired: string[] } };
      for (const step of widget.conversation) step.run();
      await new Promise(resolve => setTimeout(resolve));
      return widget.fired;
    });

    const records = await shop.records();
    const { hits, errors } = await outcome(shop);
    const seen = new Set(records.map(({ chat_native_event }) => chat_native_event));
    expect(errors).toEqual([]);
    expect([...seen]).toEqual([...new Set(fired)]);
    expect(hits).toEqual(await expected(shop));
  });
}
