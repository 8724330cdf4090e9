/** Tag Manager brings the chat too, in Custom HTML of the site, with our tag as its setup tag. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { Delivery } from '../../template/container/choices.ts';
import type { FileEntry, TagEntry } from '../../template/gtm/file/entries.ts';
import { chatOn } from './chat.ts';
import { finishedContainer, shop, startVisit } from './visit.ts';

/** The tag that has to come first, by the way that the script comes. */
const setupTags: readonly (readonly [delivery: Delivery, tag: string])[] = [
  ['inline', 'ChatDL - Chat script'],
  ['host', 'ChatDL - Chat data layer'],
  ['cdn', 'ChatDL - Chat data layer'],
];

const html = (name: string, script: string, more: Partial<TagEntry> = {}): TagEntry => ({
  tagId: '900',
  name,
  type: 'html',
  firingTriggerId: ['2147479573'],
  tagFiringOption: 'ONCE_PER_LOAD',
  parameter: [
    { type: 'TEMPLATE', key: 'html', value: `<script>${script}</script>` },
    { type: 'BOOLEAN', key: 'supportDocumentWrite', value: 'false' },
  ],
  ...more,
});

const withTags = ({ containerVersion }: FileEntry, ...tags: readonly TagEntry[]): FileEntry => ({
  containerVersion: { ...containerVersion, tag: [...(containerVersion.tag ?? []), ...tags] },
});

describe('a chat that Tag Manager brings, with our tag as its setup tag', () => {
  for (const { id, label } of dictionary.vendors) {
    for (const [delivery, tagName] of setupTags) {
      test(`is heard from its first event on, after tags of lower priority: ${label}, ${delivery}`, async () => {
        const page = shop();
        const chat = chatOn(id, page.win);
        const order: string[] = [];
        Object.assign(page.win, {
          say: (what: string) => order.push(what),
          startChat: () => {
            order.push(typeof (page.win.chatTracker as { status?: unknown } | undefined)?.status);
            chat.start();
          },
        });
        const file = withTags(
          finishedContainer({ vendors: [id], delivery }),
          html('Chat of the site', 'window.startChat()', {
            priority: { type: 'INTEGER', value: '99' },
            setupTag: [{ tagName, stopOnSetupFailure: false }],
          }),
          html('Banner of the site', "window.say('lower priority')"),
        );

        const journey = await startVisit(id, file, { page, chat, watches: false });
        const [first] = await journey.recordsInGtm();

        assert.deepEqual(order, ['lower priority', 'function']);
        assert.equal(first?.record.chat_native_event, chat.widget.fired[0]);
        assert.deepEqual([...journey.standIn.errors, ...chat.widget.errors], []);
      });
    }
  }
});
