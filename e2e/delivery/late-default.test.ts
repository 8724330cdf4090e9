/** A consent default that comes after Tag Manager has started: too late for our tag, in time for the GA4 tags. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { chatOn } from './chat.ts';
import { deliveries, finishedContainer, prepareFor, type RecordInGtm, shop, startVisit } from './visit.ts';

const vendor = vendorIds[0];

for (const delivery of deliveries) {
  test(`a consent default after the start is not noticed: records flow, GA4 gets nothing, by ${delivery}`, async () => {
    const page = shop();
    prepareFor(delivery, page);
    const chat = chatOn(vendor, page.win);
    const file = finishedContainer({ vendors: [vendor], delivery });
    const { standIn, recordsInGtm: moments } = await startVisit(vendor, file, {
      page,
      chat,
      watches: false,
    });
    chat.start();
    await moments();

    standIn.consent.setDefault('analytics_storage', 'denied');
    const sentBefore = standIn.hits.length;
    chat.widget.open();
    const denied = await moments();
    const sentAfter = standIn.hits.length;
    standIn.consent.update('analytics_storage', 'granted');
    chat.widget.close();
    chat.widget.open();
    const granted = await moments();

    const opened = (records: readonly RecordInGtm[]) =>
      [...records].reverse().find(({ record }) => record.event === 'chat_opened');
    assert.equal(opened(denied)?.record.chat_held, false);
    assert.equal(sentAfter, sentBefore);
    assert.deepEqual(
      opened(granted)?.hits.map(({ name }) => name),
      ['chat_opened'],
    );
  });
}
