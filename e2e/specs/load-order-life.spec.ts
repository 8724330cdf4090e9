/** Load orders over time: chats that come late, that go and come again, on pages that live long. */
import { expect } from '@playwright/test';
import { dictionary } from '../../schemas/generated/dictionary.ts';
import { differenceOf } from '../load-order/difference.ts';
import { delay, latePages } from '../load-order/late.ts';
import { recordsOf } from '../load-order/says.ts';
import { serve } from '../load-order/serve.ts';
import { stageOf } from '../load-order/stage.ts';
import { stories } from '../load-order/stories.ts';
import { test } from './shop.ts';

test.describe('a clock that runs two minutes ahead', () => {
  test.use({ ownContext: true });

  for (const { id, label } of dictionary.vendors) {
    const pages = latePages.filter(({ cell }) => cell.vendor === id);
    test(`${label} comes late on ${pages.length} pages`, async ({ shop }) => {
      await shop.page.route('**/*', serve);
      await shop.page.clock.install();

      const differences: string[] = [];
      for (const { name, cell, head, acts, expected } of pages) {
        await shop.open(head);
        await shop.page.clock.fastForward(delay);
        const outcome = await shop.page.evaluate(acts => window.harness.perform(acts), acts);
        differences.push(...differenceOf(cell, expected, outcome, name));
      }

      expect(differences).toEqual([]);
    });
  }
});

const script = '<script src="/chat-datalayer.js"></script>';

for (const { vendor, says, settings = {}, acts, seen: siteHears, untold = [], calls = [] } of stories) {
  test(`${vendor} ${says}: each event is recorded once`, async ({ shop }) => {
    await shop.page.route('**/*', serve);
    const queue = `<script>window.chatTracker = [${JSON.stringify(settings)}];</script>`;
    await shop.open(queue + script + stageOf({ vendor, form: 'assigned' }));

    const { fired, seen, records, errors } = await shop.page.evaluate(
      acts => window.harness.perform(acts),
      acts,
    );

    const isCall = ({ event }: { event: string }) => event === 'chat_sdk_call';
    const lines = records.filter(record => !isCall(record));
    expect(errors).toEqual([]);
    expect(seen).toEqual(siteHears ?? fired.map(native => `site ${native}`));
    expect(lines.map(({ event, chat_native_event }) => `${event} ${chat_native_event}`)).toEqual(
      fired.filter((_, at) => !untold.includes(at)).flatMap(recordsOf),
    );
    expect(records.filter(isCall).map(record => record.chat_native_event)).toEqual(calls);
  });
}
