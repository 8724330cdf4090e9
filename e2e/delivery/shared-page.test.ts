/** Containers that do not have a page to themselves: chats that were there before, consent that comes later, other tags. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { play } from '../../bundle/vendors/room/simulator.ts';
import { dictionary } from '../../schemas/generated/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Delivery } from '../../template/container/choices.ts';
import type { TagEntry } from '../../template/gtm/file/entries.ts';
import { chatOn } from './chat.ts';
import { documented, written } from './ga4.ts';
import { withOfficial } from './vendor-template.ts';
import {
  deliveries,
  finishedContainer,
  installEarly,
  measurementId,
  prepareFor,
  type RecordInGtm,
  shop,
  startVisit,
} from './visit.ts';

const sentByDefault: readonly string[] = dictionary.events.filter(({ ga4 }) => ga4).map(({ name }) => name);
const recordsOf = (moments: readonly RecordInGtm[]) => moments.map(({ record }) => record);
const natives = (moments: readonly RecordInGtm[]) =>
  recordsOf(moments).map(({ chat_native_event }) => chat_native_event);
const chatHits = (moments: readonly RecordInGtm[]) =>
  moments.flatMap(({ hits }) => hits).filter(({ name }) => name !== 'generate_lead');

/** What GA4 gets for these records when every tag works. */
const expectedHits = (moments: readonly RecordInGtm[]) =>
  recordsOf(moments)
    .filter(({ event }) => sentByDefault.includes(event))
    .map(record => ({
      measurementId,
      name: record.event,
      params: written(record, documented),
      userProperties: {},
    }));

/** One record for each native event, but for the first message to User.com, which makes two. */
const recorded: { readonly [id in VendorId]: (fired: readonly string[]) => readonly string[] } = {
  userlike: fired => fired,
  usercom: fired => {
    const first = fired.indexOf('onMessage', fired.indexOf('onMessage') + 1);
    return fired.flatMap((native, nth) => (nth === first ? [native, native] : [native]));
  },
  loyjoy: fired => fired.filter(native => !/^(home_view_)?screen_time$|^live_chat_duration$/.test(native)),
};

/** What waited for consent may come out bit by bit; after this many milliseconds it is out. */
const untilAllIsOut = 15_000;

for (const { id, label } of dictionary.vendors) {
  for (const delivery of deliveries) {
    const file = () => finishedContainer({ vendors: [id], delivery });

    describe(`GTM after consent, ${label} before, settings by ${delivery}`, () => {
      test('gets what happened before, marked as held, and what happens after', async () => {
        const page = shop();
        const chat = chatOn(id, page.win);
        installEarly(page);
        chat.start();
        play(chat.widget);
        await Promise.resolve();
        assert.equal(page.win.dataLayer, undefined);

        const before = [...chat.widget.fired];
        const journey = await startVisit(id, file(), {
          page,
          chat,
          watches: false,
          consent: { analytics_storage: 'granted' },
        });
        await page.time.passes(untilAllIsOut);
        const held = await journey.recordsInGtm();
        chat.widget.open();
        const all = await journey.recordsInGtm();

        assert.deepEqual(natives(held), recorded[id](before));
        assert.deepEqual(
          recordsOf(held).map(({ chat_held, chat_page }) => [chat_held, chat_page]),
          held.map(() => [true, '/cart']),
        );
        assert.deepEqual(
          recordsOf(all)
            .slice(held.length)
            .map(({ event, chat_held }) => [event, chat_held]),
          [['chat_opened', false]],
        );
        assert.deepEqual(chatHits(all), expectedHits(all));
        assert.deepEqual([...journey.standIn.lost, ...journey.standIn.errors], []);
      });
    });

    describe(`${label} while Consent Mode says no, by ${delivery}`, () => {
      test('records and sends nothing, then everything once the visitor agrees', async () => {
        const page = shop();
        prepareFor(delivery, page);
        const journey = await startVisit(id, file(), {
          page,
          watches: false,
          consent: { analytics_storage: 'denied' },
        });
        journey.chat.start();
        play(journey.chat.widget);
        const denied = await journey.recordsInGtm();
        const sent = [...journey.standIn.hits];
        journey.standIn.consent.update('analytics_storage', 'granted');
        await page.time.passes(untilAllIsOut);
        const granted = await journey.recordsInGtm();

        assert.deepEqual([denied, sent], [[], []]);
        assert.deepEqual(natives(granted), recorded[id](journey.chat.widget.fired));
        assert.deepEqual(chatHits(granted), expectedHits(granted));
        assert.deepEqual(journey.standIn.lost, []);
      });
    });
  }
}

const orders: readonly [says: string, tag: Partial<TagEntry>][] = [
  ['after our tag', {}],
  ['before our tag', { priority: { type: 'INTEGER', value: '20' } }],
  [
    'with our tag as its setup tag',
    {
      priority: { type: 'INTEGER', value: '20' },
      setupTag: [{ tagName: 'ChatDL - Chat data layer', stopOnSetupFailure: false }],
    },
  ],
];

describe("the vendor's own template for User.com on the same trigger", () => {
  for (const delivery of deliveries) {
    for (const [says, tag] of orders) {
      for (const [when, isStarted] of [
        ['while the rest of the widget is on its way', false],
        ['with a widget that starts at once', true],
      ] as const) {
        // A script that is fetched comes after one that was asked for earlier: the guide names the setup tag for that.
        const isLate = isStarted && says === 'before our tag' && (delivery === 'host' || delivery === 'cdn');

        test(`${isLate ? 'is not heard' : 'is heard in full'}: ${delivery}, ${says}, ${when}`, async () => {
          const page = shop({ 'https://app.user.com/widget.js': 'window.startWidget();' });
          const rest: (() => void)[] = [];
          const starts = isStarted ? undefined : (start: () => void) => void rest.push(start);
          const chat = chatOn('usercom', page.win, { starts });
          page.win.startWidget = () => chat.widget.load();
          page.win.civchat = { apiKey: 'of the page', onOpen: () => {} };
          prepareFor(delivery, page);
          const file = withOfficial(finishedContainer({ vendors: ['usercom'], delivery }), tag);

          const journey = await startVisit('usercom', file, { page, chat });
          await journey.recordsInGtm();
          for (const start of rest) start();
          play(chat.widget);
          const all = await journey.recordsInGtm();
          const theirs = page.win.dataLayer!.filter(entry => JSON.stringify(entry).includes('widget_loaded'));

          assert.ok(chat.widget.fired.length > 5);
          assert.deepEqual(natives(all), isLate ? [] : recorded.usercom(chat.widget.fired));
          assert.deepEqual(chatHits(all), expectedHits(all));
          assert.deepEqual(
            theirs.map(entry => Object.keys(entry as object)),
            [['value']],
          );
          assert.deepEqual([...journey.standIn.errors, ...chat.widget.errors], []);
          const { problems } = (
            page.win.chatTracker as { status(): { problems: { code: string }[] } }
          ).status();
          assert.deepEqual(
            problems.map(({ code }) => code),
            isLate ? ['loaded_late'] : [],
          );
        });
      }
    }
  }
});

describe('two containers of ours on one page', () => {
  for (const [first, second] of [
    ['inline', 'cdn'],
    ['page', 'inline'],
    ['host', 'host'],
  ] as const) {
    test(`record once, and send once each: ${first}, then ${second}`, async () => {
      const page = shop();
      const choices = { vendors: ['userlike'] as const };
      const one = await startVisit('userlike', finishedContainer({ ...choices, delivery: first }), { page });
      const other = await startVisit('userlike', finishedContainer({ ...choices, delivery: second }), {
        page,
        chat: one.chat,
        containerId: 'GTM-SECOND',
      });
      one.chat.start();
      play(one.chat.widget);

      const [seen, alsoSeen] = [await one.recordsInGtm(), await other.recordsInGtm()];
      assert.deepEqual(natives(seen), one.chat.widget.fired);
      for (const moments of [seen, alsoSeen]) assert.deepEqual(chatHits(moments), expectedHits(moments));
    });
  }
});

describe('a page that forbids templates something', () => {
  const forbidding = async (permission: string, delivery: Delivery) => {
    const page = shop();
    const layer: object[] = [];
    page.win.dataLayer = layer;
    (function (..._words: unknown[]) {
      // biome-ignore lint/complexity/noArguments: gtag pushes exactly this
      layer.push(arguments);
    })('policy', permission, () => false);
    const journey = await startVisit('userlike', finishedContainer({ vendors: ['userlike'], delivery }), {
      page,
    });
    journey.chat.start();
    play(journey.chat.widget);
    const { outcome, callbacks } = journey.standIn.tagRuns.find(
      ({ tag }) => tag === 'ChatDL - Chat data layer',
    )!;
    const { status: listener } = (page.win.chatTracker ?? {}) as { status?: unknown };
    return {
      all: await journey.recordsInGtm(),
      outcome,
      callbacks,
      listener,
      errors: journey.standIn.errors,
    };
  };

  for (const [permission, delivery] of [
    ['inject_script', 'cdn'],
    ['access_globals', 'cdn'],
    ['access_globals', 'inline'],
    ['access_consent', 'inline'],
    ['all', 'host'],
  ] as const) {
    test(`gets no record, no error and a tag that says it failed: ${permission}, ${delivery}`, async () => {
      const { all, outcome, callbacks, errors } = await forbidding(permission, delivery);

      assert.deepEqual([all, errors], [[], []]);
      assert.deepEqual([outcome, callbacks], ['failure', ['failure']]);
    });
  }

  for (const permission of ['all', 'unsafe_inject_arbitrary_html']) {
    test(`gets no listener from the container either: ${permission}, inline`, async () => {
      const { all, listener, errors } = await forbidding(permission, 'inline');

      assert.deepEqual([all, listener], [[], undefined]);
      assert.deepEqual(
        errors.map(({ where }) => where),
        ['ChatDL - Chat script'],
      );
    });
  }

  for (const permission of ['access_template_storage', 'logging', 'send_pixel']) {
    test(`works without ${permission}`, async () => {
      const { all, outcome } = await forbidding(permission, 'inline');

      assert.equal(outcome, 'success');
      assert.ok(all.length > 10);
    });
  }
});
