/** Many records wait for consent, and GA4's script takes only so many at once: what arrives, and what the site loses. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Status } from '../../schemas/src/status.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { deliveries, finishedContainer, prepareFor, shop, startVisit } from './visit.ts';

/** As many as may wait, and how many of them the file sends to GA4. */
const held = 50;
const wanted = 40;

/** All that GA4's script takes of a page that is left a second after consent: 20 at once, and five for the second. */
const mostInASecond = 25;

type Delivery = (typeof deliveries)[number];

/** Some chat that says safely how often it was opened, and what it calls that and being closed. */
const [{ vendor, opened, closed }] = dictionary.vendors.flatMap(({ id, events }) => {
  const nativeOf = (name: string) =>
    events.find(({ eventNames, countSafe }) => countSafe && eventNames.join() === name)?.name;
  const [opened, closed] = [nativeOf('chat_opened'), nativeOf('chat_closed')];
  return opened && closed ? [{ vendor: id, opened, closed }] : [];
}) as [{ vendor: VendorId; opened: string; closed: string }];

/** A page on which fifty records wait for consent, and which has events of its own. */
async function waiting(delivery: Delivery) {
  const page = shop();
  prepareFor(delivery, page);
  const file = finishedContainer({ vendors: [vendor], delivery });
  const consent = { analytics_storage: 'denied' } as const;
  const { chat, standIn } = await startVisit(vendor, file, { page, watches: false, consent });
  const status = () => (page.win.chatTracker as { status(): Status }).status();
  const layer = page.win.dataLayer!;

  chat.start();
  for (let nth = 0; nth < wanted; nth++) chat.widget.emit(opened);
  while (status().counts.held < held) chat.widget.emit(closed);

  const siteEvent = (): void =>
    (function (..._words: unknown[]) {
      // biome-ignore lint/complexity/noArguments: gtag pushes exactly this
      layer.push(arguments);
    })('event', 'site_event', { send_to: 'G-SITE' });
  /** Lets seconds pass, each with an event of the site at its end. */
  const pass = async (seconds: number): Promise<void> => {
    for (let second = 0; second < seconds; second++) {
      await page.time.passes(1_000);
      siteEvent();
    }
  };
  return {
    page,
    status,
    siteEvent,
    pass,
    agree: () => standIn.consent.update('analytics_storage', 'granted'),
    records: () => layer.filter(entry => 'chat_schema' in (entry as object)) as PushedRecord[],
    sent: (name: string) => standIn.hits.filter(hit => hit.name === name).length,
    lost: () => standIn.lost.map(({ name }) => name),
  };
}

for (const delivery of deliveries) {
  describe(`fifty records that waited for consent, by ${delivery}`, () => {
    test('all arrive that GA4 is to get, and so do the events of the site', async () => {
      const { agree, siteEvent, pass, records, status, sent, lost } = await waiting(delivery);

      agree();
      siteEvent();
      await pass(15);

      assert.deepEqual(lost(), []);
      assert.deepEqual([sent('chat_opened'), sent('site_event')], [wanted, 16]);
      assert.deepEqual([status().counts.held, status().counts.dropped], [0, 0]);
      assert.deepEqual(
        records().map(({ chat_seq, chat_held, chat_page }) => [chat_seq, chat_held, chat_page]),
        Array.from({ length: held }, (_, nth) => [nth + 1, true, '/cart']),
      );
    });

    test('are all in the data layer when the page is left after a second, and GA4 takes as many as it can', async () => {
      const { page, agree, siteEvent, pass, records, status, sent, lost } = await waiting(delivery);

      agree();
      siteEvent();
      await pass(1);
      assert.deepEqual(lost(), []);
      page.leaves();
      await page.time.passes(0);

      assert.deepEqual(
        records().map(({ chat_seq }) => chat_seq),
        Array.from({ length: held }, (_, nth) => nth + 1),
      );
      assert.deepEqual([status().counts.held, status().counts.dropped], [0, 0]);
      assert.equal(sent('site_event'), 2);
      assert.equal(sent('chat_opened') + sent('site_event'), mostInASecond);
    });
  });
}
