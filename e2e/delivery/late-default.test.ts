/** A consent default that comes after Tag Manager has started: too late for our tag, in time for the GA4 tags. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chatOn } from './chat.ts';
import { deliveries, finishedContainer, prepareFor, shop, startVisit } from './visit.ts';

for (const delivery of deliveries) {
  test(`a consent default after the start is not heard: records flow, GA4 gets nothing, by ${delivery}`, async () => {
    const page = shop();
    prepareFor(delivery, page);
    const chat = chatOn('userlike', page.win);
    const file = finishedContainer({ vendors: ['userlike'], delivery });
    const { standIn, recordsInGtm: moments } = await startVisit('userlike', file, {
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

    assert.equal(denied.at(-1)?.record.event, 'chat_opened');
    assert.equal(denied.at(-1)?.record.chat_held, false);
    assert.equal(sentAfter, sentBefore);
    assert.deepEqual(
      granted.at(-1)?.hits.map(({ name }) => name),
      ['chat_opened'],
    );
  });
}
