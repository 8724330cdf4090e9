/** Containers that do not have a page to themselves: chats that were there before, consent that comes later, other tags. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { containerVisits } from '../../bundle/vendors/generated/container-visits.ts';
import type { VendorTemplate } from '../../bundle/vendors/room/container-visit.ts';
import { play } from '../../bundle/vendors/room/simulator.ts';
import { eventNamed } from '../../schemas/dictionary/look-up.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Status } from '../../schemas/src/status.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Delivery } from '../../template/container/choices.ts';
import type { TagEntry } from '../../template/gtm/file/entries.ts';
import { chatOn } from './chat.ts';
import { documented, written } from './ga4.ts';
import { withVendorTemplate } from './vendor-template.ts';
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

const someChat = vendorIds[0];
/** Whether a chat tells that its window opens; of others it is a touch, if anything. */
const tellsOpened = (id: VendorId) => !!eventNamed(dictionary, 'chat_opened')!.vendors[id];
const recorded = (vendor: VendorId, fired: readonly string[]) => containerVisits[vendor].recorded(fired);

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
        const visit = await startVisit(id, file(), {
          page,
          chat,
          watches: false,
          consent: { analytics_storage: 'granted' },
        });
        await page.time.passes(untilAllIsOut);
        const held = await visit.recordsInGtm();
        chat.widget.open();
        const all = await visit.recordsInGtm();

        assert.deepEqual(natives(held), recorded(id, before));
        assert.deepEqual(
          recordsOf(held).map(({ chat_held, chat_page }) => [chat_held, chat_page]),
          held.map(() => [true, '/cart']),
        );
        assert.deepEqual(
          recordsOf(all)
            .slice(held.length)
            .map(({ event, chat_held }) => [event, chat_held]),
          [[tellsOpened(id) ? 'chat_opened' : 'chat_activity', false]],
        );
        assert.deepEqual(chatHits(all), expectedHits(all));
        assert.deepEqual([...visit.standIn.lost, ...visit.standIn.errors], []);
      });
    });

    describe(`${label} while Consent Mode says no, by ${delivery}`, () => {
      test('records and sends nothing, then everything once the visitor agrees', async () => {
        const page = shop();
        prepareFor(delivery, page);
        const visit = await startVisit(id, file(), {
          page,
          watches: false,
          consent: { analytics_storage: 'denied' },
        });
        visit.chat.start();
        play(visit.chat.widget);
        const denied = await visit.recordsInGtm();
        const sent = [...visit.standIn.hits];
        visit.standIn.consent.update('analytics_storage', 'granted');
        await page.time.passes(untilAllIsOut);
        const granted = await visit.recordsInGtm();

        assert.deepEqual([denied, sent], [[], []]);
        assert.deepEqual(natives(granted), recorded(id, visit.chat.widget.fired));
        assert.deepEqual(chatHits(granted), expectedHits(granted));
        assert.deepEqual(visit.standIn.lost, []);
      });
    });
  }
}

const orders: readonly [description: string, tag: Partial<TagEntry>][] = [
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

/** A visit in which the vendor's own template brings the chat, to a container with our tag in some order. */
async function visitWithTemplate(
  vendor: VendorId,
  template: VendorTemplate,
  { delivery, tag, isStarted }: { delivery: Delivery; tag: Partial<TagEntry>; isStarted: boolean },
) {
  const page = shop({ [template.script]: 'window.startWidget();' });
  const rest: (() => void)[] = [];
  const starts = isStarted ? undefined : (start: () => void) => void rest.push(start);
  const chat = chatOn(vendor, page.win, { starts });
  Object.assign(page.win, template.pageGlobals, { startWidget: () => chat.widget.load() });
  prepareFor(delivery, page);
  const file = withVendorTemplate(finishedContainer({ vendors: [vendor], delivery }), template, tag);

  const visit = await startVisit(vendor, file, { page, chat });
  await visit.recordsInGtm();
  for (const start of rest) start();
  play(chat.widget);
  const { problems } = (page.win.chatTracker as { status(): Status }).status();
  return { ...visit, all: await visit.recordsInGtm(), problems: problems.map(({ code }) => code) };
}

for (const { id, label } of dictionary.vendors) {
  const { template } = containerVisits[id];
  if (!template) continue;

  describe(`the vendor's own template for ${label} on the same trigger`, () => {
    for (const delivery of deliveries) {
      for (const [description, tag] of orders) {
        for (const [when, isStarted] of [
          ['while the rest of the widget is on its way', false],
          ['with a widget that starts at once', true],
        ] as const) {
          // A script that is fetched comes after one that was asked for earlier: the guide names the setup tag for that.
          const isLate =
            isStarted && description === 'before our tag' && (delivery === 'host' || delivery === 'cdn');

          test(`${isLate ? 'is not heard' : 'is heard in full'}: ${delivery}, ${description}, ${when}`, async () => {
            const { page, chat, standIn, all, problems } = await visitWithTemplate(id, template, {
              delivery,
              tag,
              isStarted,
            });
            const theirs = page.win.dataLayer!.filter(entry =>
              JSON.stringify(entry).includes(template.pushes),
            );

            assert.ok(chat.widget.fired.length > 5);
            assert.deepEqual(natives(all), isLate ? [] : recorded(id, chat.widget.fired));
            assert.deepEqual(chatHits(all), expectedHits(all));
            assert.deepEqual(
              theirs.map(entry => Object.keys(entry as object)),
              [['value']],
            );
            assert.deepEqual([...standIn.errors, ...chat.widget.errors], []);
            assert.deepEqual(problems, isLate ? ['loaded_late'] : []);
          });
        }
      }
    }
  });
}

describe('two containers of ours on one page', () => {
  for (const [first, second] of [
    ['inline', 'cdn'],
    ['page', 'inline'],
    ['host', 'host'],
  ] as const) {
    test(`record once, and send once each: ${first}, then ${second}`, async () => {
      const page = shop();
      const choices = { vendors: [someChat] };
      const one = await startVisit(someChat, finishedContainer({ ...choices, delivery: first }), { page });
      const other = await startVisit(someChat, finishedContainer({ ...choices, delivery: second }), {
        page,
        chat: one.chat,
        containerId: 'GTM-SECOND',
      });
      one.chat.start();
      play(one.chat.widget);

      const [seen, alsoSeen] = [await one.recordsInGtm(), await other.recordsInGtm()];
      assert.deepEqual(natives(seen), recorded(someChat, one.chat.widget.fired));
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
    const visit = await startVisit(someChat, finishedContainer({ vendors: [someChat], delivery }), {
      page,
    });
    visit.chat.start();
    play(visit.chat.widget);
    const { outcome, callbacks } = visit.standIn.tagRuns.find(
      ({ tag }) => tag === 'ChatDL - Chat data layer',
    )!;
    const { status: listener } = (page.win.chatTracker ?? {}) as { status?: unknown };
    return {
      all: await visit.recordsInGtm(),
      fired: visit.chat.widget.fired,
      outcome,
      callbacks,
      listener,
      errors: visit.standIn.errors,
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
      const { all, fired, outcome } = await forbidding(permission, 'inline');

      assert.equal(outcome, 'success');
      assert.deepEqual(natives(all), recorded(someChat, fired));
    });
  }
});
