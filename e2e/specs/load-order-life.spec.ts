/** Load orders over time: chats that come late, that go and come again, on pages that live long. */
import { expect } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { loadOrders } from '../../bundle/vendors/generated/load-orders.ts';
import { recordsOf } from '../../bundle/vendors/room/load-order/load-order.ts';
import { differenceOf } from '../load-order/difference.ts';
import { delay, latePages } from '../load-order/late.ts';
import { scenarios } from '../load-order/scenarios.ts';
import { serve } from '../load-order/serve.ts';
import { setupOf } from '../load-order/setup.ts';
import { scriptTag } from '../script/address.ts';
import { withBeside } from '../script/chats-beside.ts';
import { test } from './shop.ts';

test.describe('a clock that runs two minutes ahead', () => {
  test.use({ ownContext: true });

  for (const { id, label } of dictionary.vendors) {
    const pages = latePages.filter(({ combination }) => combination.vendor === id);
    test(`${label} comes late on ${pages.length} pages`, async ({ shop }) => {
      await shop.page.route('**/*', serve);
      await shop.page.clock.install();

      const differences: string[] = [];
      for (const { name, combination, head, actions, expected } of pages) {
        await shop.open(head);
        await shop.page.clock.fastForward(delay);
        const outcome = await shop.page.evaluate(actions => window.harness.perform(actions), actions);
        differences.push(...differenceOf(combination, expected, outcome, name));
      }

      expect(differences).toEqual([]);
    });
  }
});

for (const {
  vendor,
  description,
  settings = {},
  actions,
  seen: siteHears,
  unrecorded = [],
  calls = [],
} of scenarios) {
  test(`${vendor} ${description}: each event is recorded once`, async ({ shop }) => {
    await shop.page.route('**/*', serve);
    const queue = `<script>window.chatTracker = [${JSON.stringify(settings)}];</script>`;
    await shop.open(queue + scriptTag(...withBeside(vendor)) + setupOf({ vendor, form: 'assigned' }));

    const { fired, cases, seen, records, errors } = await shop.page.evaluate(
      actions => window.harness.perform(actions),
      actions,
    );

    const isCall = ({ event }: { event: string }) => event === 'chat_sdk_call';
    const lines = records.filter(record => !isCall(record));
    expect(errors).toEqual([]);
    expect(seen).toEqual(siteHears ?? fired.map(native => `site ${native}`));
    expect(lines.map(({ event, chat_native_event }) => `${event} ${chat_native_event}`)).toEqual(
      cases
        .filter((_, at) => !unrecorded.includes(at))
        .flatMap(vendorEvent => recordsOf(loadOrders[vendor], vendorEvent)),
    );
    expect(records.filter(isCall).map(record => record.chat_native_event)).toEqual(calls);
  });
}
