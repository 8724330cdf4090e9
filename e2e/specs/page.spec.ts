/** The script on a page of its own, in the forms that real pages have, without GTM. */
import { expect } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { type Shop, test } from './shop.ts';
import { recordedByDefault, vendorEventsOf } from './vendor-events.ts';

const script = '<script src="/chat-datalayer.js"></script>';
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
    await shop.open(script);

    const { fired, errors } = await play(shop, id);

    expect(vendorEventsOf(id, await shop.records())).toEqual(recordedByDefault(id, fired));
    expect(errors).toEqual([]);
  });

  test(`${label}: nothing personal reaches the data layer, the status or the console`, async ({ shop }) => {
    const said: string[] = [];
    shop.page.on('console', message => said.push(message.text()));
    await shop.open(debug);

    const { secrets } = await play(shop, id);

    const seen = JSON.stringify([await shop.records(), await status(shop), said]);
    expect(secrets.filter(secret => seen.includes(secret))).toEqual([]);
  });

  test(`${label}: consent denied holds everything back, consent given lets it through once`, async ({
    shop,
  }) => {
    await shop.open(settings({ consent: 'denied' }) + script);

    await play(shop, id);
    const before = await shop.records();
    await shop.page.evaluate(() => {
      const { chatTracker } = window as unknown as { chatTracker: object[] };
      chatTracker.push({ consent: 'granted' });
      chatTracker.push({ consent: 'granted' });
    });

    const after = await shop.records();
    expect(before).toEqual([]);
    expect(after.length).toBeGreaterThan(4);
    expect(after.every(record => record.chat_held && record.chat_page === '/')).toBe(true);
    expect(after.map(record => record.chat_seq)).toEqual(
      [...after.map(record => record.chat_seq)].sort((a, b) => a - b),
    );
  });
}

const callbacks = {
  'an assignment': 'userlikeTrackingEvent = function (name) { seen.push(name) }',
  'a var': 'var userlikeTrackingEvent = function (name) { seen.push(name) }',
  'a function declaration': 'function userlikeTrackingEvent(name) { seen.push(name) }',
};

for (const [form, code] of Object.entries(callbacks)) {
  const own = `<script>window.seen = []; ${code}</script>`;
  for (const [order, head] of Object.entries({ before: own + script, after: script + own })) {
    test(`the site's own callback as ${form} ${order} the script keeps working`, async ({ shop }) => {
      await shop.open(head);
      // A declaration after the script replaces the hook, which is repaired once the page is parsed.
      await shop.page.waitForLoadState('load');

      const { fired } = await play(shop, 'userlike');

      const seen = await shop.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
      expect(seen).toEqual(fired);
      expect((await shop.records()).map(record => record.chat_native_event)).toEqual(fired);
    });
  }
}

test('the debug build tells each problem with its remedy and records it', async ({ shop }) => {
  const warnings: string[] = [];
  shop.page.on('console', message => warnings.push(message.text()));
  await shop.open(settings({ consnt: 'granted' }) + debug);
  await play(shop, 'userlike');

  expect(warnings.join()).toContain('setting_unknown consnt');
  const [first] = await shop.records();
  expect(first).toMatchObject({
    event: 'chat_diagnostic',
    chat_vendor: 'none',
    chat_problem: 'setting_unknown',
  });
});

test('two copies on one page record each event once', async ({ shop }) => {
  await shop.open(script + script + debug);

  const { fired } = await play(shop, 'userlike');

  expect((await shop.records()).length).toBe(fired.length);
  expect(await status(shop)).toMatchObject({
    installs: [{ build: 'standard' }, { build: 'standard' }, { build: 'debug' }],
    problems: [{ code: 'second_install', key: 'debug' }],
  });
});

test('wrong settings, a chatTracker that is no array and an unknown chat leave the page in peace', async ({
  shop,
}) => {
  await shop.open(
    `<script>window.chatTracker = { vendors: ['userlike', 'tawk'], dataLayer: 7, maxPerMinute: 'many' }</script>${script}`,
  );

  await play(shop, 'userlike');

  expect((await shop.records()).length).toBeGreaterThan(5);
  const { problems } = (await status(shop)) as { problems: object[] };
  expect(problems).toEqual([
    { code: 'tracker_not_array', key: 'chatTracker' },
    { code: 'setting_invalid', key: 'vendors', value: 'tawk' },
    { code: 'setting_invalid', key: 'dataLayer', value: '7' },
    { code: 'setting_invalid', key: 'maxPerMinute', value: 'many' },
  ]);
});

test('a LoyJoy one-tag embed is reported as what it is', async ({ shop }) => {
  await shop.page.route('https://stable.loyjoy.com/**', route =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await shop.open(`${script}<script async src="https://stable.loyjoy.com/widget.js?process=1"></script>`);
  await shop.page.waitForLoadState('load');

  expect(await status(shop)).toMatchObject({ vendors: { loyjoy: { state: 'deaf', why: 'one_tag_embed' } } });
});
