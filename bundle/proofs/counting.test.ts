import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { howOftenEngaged } from '../../schemas/dictionary/how-often-engaged.ts';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import { type FakePage, recordsOf } from '../core/fake-page.ts';
import { catalogues } from '../vendors/generated/catalogues.ts';
import { countings } from '../vendors/generated/countings.ts';
import { pages } from '../vendors/generated/pages.ts';
import type { AnyCounting, Scene } from '../vendors/room/counting.ts';
import { play, type Widget } from '../vendors/room/simulator.ts';
import { browserTab } from './browser-tab.ts';

const memories: { readonly [memory in 'page' | 'tab']: Settings } = { page: {}, tab: { memory: 'tab' } };

/** How often an event came on each of the pages, one after another in one tab. */
async function countOn(
  word: string,
  pages: readonly ((page: FakePage) => void)[],
  settings: Settings = {},
): Promise<number[]> {
  const nextPage = browserTab(settings);
  const counts: number[] = [];
  for (const act of pages) {
    const page = nextPage();
    act(page);
    counts.push((await recordsOf(page)).filter(({ event }) => event === word).length);
  }
  return counts;
}

/** How often something came. */
function tally(names: readonly string[]): { [name: string]: number } {
  const counts: { [name: string]: number } = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

const tellsEngaged = (id: VendorId): boolean => catalogues[id].engagedOncePer !== 'never';

describe('engaged, the event to count', () => {
  for (const id of vendorIds) {
    const counting = countings[id];
    const { engaged } = counting;
    const { page, tab } = engaged.counts;

    it(`is among the events of ${id} only where it is ever told`, () => {
      assert.equal('chat_engaged' in counting.scenes, tellsEngaged(id));
    });

    it(`is counted by page with ${id} only where a tab that remembers counts otherwise`, () => {
      assert.equal(catalogues[id].engagedOncePer === 'page', page.join() !== tab.join());
    });

    for (const memory of ['page', 'tab'] as const) {
      const often = howOftenEngaged(catalogues[id].engagedOncePer, memory);
      it(`comes with ${id} ${often}, on however many pages it takes place (memory: ${memory})`, async () => {
        const counts = await countOn('chat_engaged', engaged.pages, memories[memory]);

        assert.deepEqual(counts, engaged.counts[memory]);
        assert.ok(counts.includes(0));
        assert.equal(counts.includes(1), tellsEngaged(id));
      });
    }
  }

  it('comes once in each chat, if all are on the page', async () => {
    const page = browserTab()();
    const telling = vendorIds.filter(tellsEngaged);
    const chats: Widget[] = telling.map(id => countings[id].open(page));

    for (const chat of [...chats, ...chats]) chat.send('Hello');

    const engaged = (await recordsOf(page)).filter(({ event }) => event === 'chat_engaged');
    assert.deepEqual(
      tally(engaged.map(({ chat_vendor }) => chat_vendor)),
      Object.fromEntries(telling.map(id => [id, 1])),
    );
  });
});

/** Records of an event that the scene makes when it is played so many times. */
async function made(event: string, { open }: AnyCounting, scene: Scene<Widget>, times: number) {
  const opened: FakePage[] = [];
  const inTab = browserTab();
  const nextPage = () => {
    opened.push(inTab());
    return opened.at(-1)!;
  };
  const count = async () =>
    (await Promise.all(opened.map(recordsOf))).flat().filter(record => record.event === event).length;
  const widget: Widget = open(nextPage());
  const before = await count();
  for (let i = 0; i < times; i++) scene(widget, nextPage);
  return (await count()) - before;
}

for (const id of vendorIds) {
  const counting = countings[id];

  describe(`what is safe to count of ${id}`, () => {
    for (const [event, scene] of Object.entries<Scene<Widget>>(counting.scenes)) {
      it(`is ${event}: what happens once is recorded once, and five times five times`, async () => {
        assert.equal(await made(event, counting, scene, 1), 1);
        assert.equal(await made(event, counting, scene, 5), 5);
      });
    }

    for (const { description, event, act } of counting.toldTwice) {
      it(`is not ${event}, which tells twice of ${description}`, async () => {
        assert.equal(await made(event, counting, act, 1), 2);
      });
    }
  });

  it(`each event comes as often as it happens in the typical conversation with ${id}`, async () => {
    const page = browserTab()();

    play(pages[id].simulate(page));

    const { chat_activity: _, ...counts } = tally((await recordsOf(page)).map(({ event }) => event));
    assert.deepEqual(counts, counting.conversation);
  });
}
