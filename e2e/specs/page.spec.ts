/** The script on a page of its own, in the forms that real pages have, without GTM. */
import { expect } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { catalogues } from '../../bundle/vendors/generated/catalogues.ts';
import { embeds } from '../../bundle/vendors/generated/embeds.ts';
import { loadOrderCodes } from '../../bundle/vendors/generated/load-order-codes.ts';
import { loadOrders } from '../../bundle/vendors/generated/load-orders.ts';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { scriptTag } from '../script/address.ts';
import { type Shop, test } from './shop.ts';
import { recordedByDefault, vendorEventsOf } from './vendor-events.ts';

const debug = '<script src="/chat-datalayer.debug.js"></script>';
const settings = (value: object) =>
  `<script>(window.chatTracker = window.chatTracker || []).push(${JSON.stringify(value)})</script>`;

async function play({ page }: Shop, vendor: VendorId) {
  return page.evaluate(async id => {
    const widget = window.harness.widget(id);
    window.harness.play(widget);
    await new Promise(resolve => setTimeout(resolve));
    return { fired: widget.fired, errors: widget.errors.map(String), secrets: widget.secrets };
  }, vendor);
}

const status = ({ page }: Shop) =>
  page.evaluate(() => (window as unknown as { chatTracker: { status(): object } }).chatTracker.status());

for (const { id, label } of dictionary.vendors) {
  test(`${label}: a script above the chat hears the whole conversation`, async ({ shop }) => {
    await shop.open(scriptTag(id));

    const { fired, errors } = await play(shop, id);

    expect(vendorEventsOf(id, await shop.records())).toEqual(recordedByDefault(id, fired));
    expect(errors).toEqual([]);
  });

  test(`${label}: nothing personal reaches the data layer, the status or the console`, async ({ shop }) => {
    const said: string[] = [];
    shop.page.on('console', message => said.push(message.text()));
    await shop.open(settings({ vendors: [id] }) + debug);

    const { secrets } = await play(shop, id);

    const seen = JSON.stringify([await shop.records(), await status(shop), said]);
    expect(secrets.filter(secret => seen.includes(secret))).toEqual([]);
  });

  test(`${label}: consent denied holds everything back, consent given lets it through once`, async ({
    shop,
  }) => {
    await shop.open(settings({ consent: 'denied' }) + scriptTag(id));

    const { fired } = await play(shop, id);
    const before = await shop.records();
    await shop.page.evaluate(() => {
      const { chatTracker } = window as unknown as { chatTracker: object[] };
      chatTracker.push({ consent: 'granted' });
      chatTracker.push({ consent: 'granted' });
    });

    const after = await shop.records();
    expect(before).toEqual([]);
    expect(after.length).toBeGreaterThanOrEqual(Math.min(5, fired.length));
    expect(after.every(record => record.chat_held && record.chat_page === '/')).toBe(true);
    expect(after.map(record => record.chat_seq)).toEqual(
      [...after.map(record => record.chat_seq)].sort((a, b) => a - b),
    );
  });
}

const callbackForms = { assigned: 'an assignment', var: 'a var', function: 'a function declaration' };
/** Chats to which the site gives its callback before it knows whether they are there. */
const withCallback = vendorIds.filter(id => !loadOrders[id].callbackIsCall);

/** A conversation on a page with this head, and what the site's own callback saw of it. */
async function playSeen(shop: Shop, head: string, id: VendorId) {
  await shop.open(head);
  // A declaration after the script replaces the hook, which is repaired once the page is parsed.
  await shop.page.waitForLoadState('load');
  const { fired } = await play(shop, id);
  const seen = await shop.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  return { fired, seen };
}

for (const id of withCallback) {
  const script = scriptTag(id);
  for (const [form, description] of Object.entries(callbackForms)) {
    const code = loadOrderCodes[id].callback[form]!;
    const own = `<script>window.seen = []; const note = (_, name) => void seen.push(name); ${code}</script>`;
    test(`${catalogues[id].label}: the site's own callback as ${description} before or after the script keeps working`, async ({
      shop,
    }) => {
      const bare = await playSeen(shop, own, id);

      for (const head of [own + script, script + own]) {
        const { seen, fired } = await playSeen(shop, head, id);

        expect(seen).toEqual(bare.seen);
        // Whatever it listens to, it hears each time.
        expect(seen).toEqual(fired.filter(native => seen.includes(native)));
        expect(new Set(seen).size).toBeGreaterThan(1);
        expect(vendorEventsOf(id, await shop.records())).toEqual(recordedByDefault(id, fired));
      }
    });
  }
}

test('the debug build tells each problem with its remedy and records it', async ({ shop }) => {
  const warnings: string[] = [];
  shop.page.on('console', message => warnings.push(message.text()));
  await shop.open(settings({ vendors: [vendorIds[0]], consnt: 'granted' }) + debug);
  await play(shop, vendorIds[0]);

  expect(warnings.join()).toContain('setting_unknown consnt');
  const [first] = await shop.records();
  expect(first).toMatchObject({
    event: 'chat_diagnostic',
    chat_vendor: 'none',
    chat_problem: 'setting_unknown',
  });
});

test('two copies on one page record each event once', async ({ shop }) => {
  const [id] = vendorIds;
  await shop.open(scriptTag(id) + scriptTag(id) + debug);

  const { fired } = await play(shop, id);

  expect(vendorEventsOf(id, await shop.records())).toEqual(recordedByDefault(id, fired));
  expect(await status(shop)).toMatchObject({
    installs: [{ build: 'standard' }, { build: 'standard' }, { build: 'debug' }],
    problems: [{ code: 'second_install', key: 'debug' }],
  });
});

/** Plays these chats, and gives what was recorded of each, and what should be. */
async function playAll(shop: Shop, chats: readonly VendorId[]) {
  const told: (readonly string[])[] = [];
  for (const id of chats) told.push(recordedByDefault(id, (await play(shop, id)).fired));
  const records = await shop.records();
  return {
    told,
    recorded: chats.map(id => vendorEventsOf(id, records)),
    numbers: records.map(({ chat_seq }) => chat_seq),
  };
}

const [one, other] = vendorIds;

/** How the status tells of two files of which one listens for both. */
const twoFiles = {
  installs: [{ build: 'standard' }, { build: 'standard' }],
  vendors: { [one]: { state: 'heard' }, [other!]: { state: 'heard' } },
  problems: [],
};

test('two files of different chats make one listener, which hears each event of both once', async ({
  shop,
}) => {
  await shop.open(scriptTag(one) + scriptTag(other!));

  const { told, recorded, numbers } = await playAll(shop, [one, other!]);

  expect(recorded).toEqual(told);
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  expect(await status(shop)).toMatchObject(twoFiles);
});

test('a file with all chats brings the one that was named and that the file before it has not', async ({
  shop,
}) => {
  await shop.open(scriptTag(one) + settings({ vendors: [one, other] }));
  const before = await status(shop);

  await shop.page.addScriptTag({ url: '/chat-datalayer.js' });
  const { told, recorded, numbers } = await playAll(shop, [one, other!]);

  expect(before).toMatchObject({ problems: [{ code: 'vendor_unknown', key: 'vendors', value: other }] });
  expect(recorded).toEqual(told);
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  expect(await status(shop)).toMatchObject(twoFiles);
});

test('wrong settings, a chatTracker that is not an array and an unknown chat leave the page in peace', async ({
  shop,
}) => {
  await shop.open(
    `<script>window.chatTracker = { vendors: ['${vendorIds[0]}', 'nobody'], dataLayer: 7, maxPerMinute: 'many' }</script>${scriptTag(...vendorIds)}`,
  );

  await play(shop, vendorIds[0]);

  expect((await shop.records()).length).toBeGreaterThan(5);
  const { problems } = (await status(shop)) as { problems: object[] };
  expect(problems).toEqual([
    { code: 'tracker_not_array', key: 'chatTracker' },
    { code: 'vendor_unknown', key: 'vendors', value: 'nobody' },
    { code: 'setting_invalid', key: 'dataLayer', value: '7' },
    { code: 'setting_invalid', key: 'maxPerMinute', value: 'many' },
  ]);
});

for (const id of vendorIds) {
  for (const { description, page, address, code, key, state } of embeds[id].mistakes) {
    test(`${catalogues[id].label}: the status tells of ${description}`, async ({ shop }) => {
      await shop.page.route(
        url => url.href === address,
        route => route.fulfill({ contentType: 'text/javascript', body: '' }),
      );
      await shop.open(scriptTag(id) + page);
      await shop.page.waitForLoadState('load');

      expect(await status(shop)).toMatchObject({
        vendors: { [id]: { state, why: code } },
        problems: [{ code, key }],
      });
    });
  }
}
