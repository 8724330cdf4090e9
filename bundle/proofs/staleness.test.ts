import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import { listeningPage, recordsOf } from '../core/fake-page.ts';
import { chat, otherChat, syntheticPage } from '../core/synthetic-chat.ts';
import { unfoldTables } from '../core/vendor-tables.ts';
import { ownPath } from '../explain/own-path.ts';
import { vendors } from '../vendors/generated/ships.ts';
import { speakers, type Utterance, utterance } from './conversations.ts';
import { pathsOf } from './payloads.ts';
import { staleKeys } from './stale-keys.ts';

const keep = fc.constantFrom('keep', 'drop');

const withoutStart = (path: string, start: string) =>
  path.startsWith(start) ? path.slice(start.length) : path;

/** Own fields, some of which the chats fill and some of which nobody does. */
const customKeys = fc.uniqueArray(
  fc.constantFrom(
    ...vendorIds.flatMap(id =>
      pathsOf(id).map(path => withoutStart(path, ownPath(unfoldTables(vendors[id]), ''))),
    ),
    'brand.new.key',
  ),
  { maxLength: 4 },
);

/** Settings that change which fields are filled. */
const settings = fc.record<Settings>(
  { personalData: keep, staff: keep, ids: keep, answers: keep, customKeys } as never,
  { requiredKeys: [] },
);

/** What other code on the page pushes. */
const foreign = fc.oneof(
  fc.constantFrom<object>(
    { event: 'gtm.click', 'gtm.elementText': 'Buy' },
    { ecommerce: null },
    { page: { chat_label: 'deep' } },
    ['set', 'x', 1],
    () => {},
  ),
  fc.record({
    event: fc.constantFrom('page_view', 'chat_opened'),
    chat_label: fc.string(),
    chat_score: fc.nat(),
    chat_scale: fc.string(),
  }),
);

type Step =
  | { readonly says: Utterance }
  | { readonly settings: Settings }
  | { readonly foreign: object }
  | { readonly wait: true };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ says: utterance }) },
  { weight: 1, arbitrary: fc.record({ settings }) },
  { weight: 2, arbitrary: fc.record({ foreign }) },
  { weight: 2, arbitrary: fc.constant({ wait: true } as const) },
);

/** Everything that a visit brings into the data layer, ours and the rest. */
async function visit(steps: readonly Step[], first: Settings): Promise<object[]> {
  const page = listeningPage({ sdkCalls: true, ignore: [], maxPerMinute: 10_000, ...first });
  const say = speakers(page);
  for (const step of steps) {
    if ('says' in step) say(step.says);
    else if ('settings' in step) page.chatTracker.push(step.settings);
    else if ('foreign' in step) page.dataLayer.push(step.foreign as PushedRecord);
    else await recordsOf(page);
  }
  return [...(await recordsOf(page))];
}

const withoutUnused = (pushes: readonly object[]): object[] => {
  const isUsed = ([, value]: [string, unknown]) => value !== undefined;
  return pushes.map(push => Object.fromEntries(Object.entries(push).filter(isUsed)));
};

describe('the data layer of a tag manager', () => {
  it('shows for every key what the last record says, whatever the chats said before', async () => {
    let records = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), settings, async (steps, first) => {
        const pushes = await visit(steps, first);
        records += pushes.length;
        assert.deepEqual(staleKeys(pushes), []);
      }),
      { numRuns: 200 },
    );
    assert.ok(records > 500, `${records} records`);
  });

  it('forgets an own field that is no longer listed', async () => {
    const page = syntheticPage({ customKeys: ['a'] });

    page.chatTracker.track!(chat, 'window_opened', { a: 1, b: 2 });
    page.chatTracker.push({ customKeys: ['b'] });
    page.chatTracker.track!(chat, 'window_opened', { a: 1, b: 2 });

    const records = await recordsOf(page);
    assert.deepEqual(
      records.map(({ chat_custom_a, chat_custom_b }) => [chat_custom_a, chat_custom_b]),
      [
        [1, undefined],
        [undefined, 2],
      ],
    );
    assert.deepEqual(staleKeys(records), []);
  });

  it('would show what is left over, if unused keys were not pushed', async () => {
    const page = syntheticPage({ customKeys: ['own'] });
    page.chatTracker.track!(chat, 'link_followed', { label: 'Shop', own: 1 });
    await recordsOf(page);
    page.dataLayer.push({ event: 'gtm.click' } as PushedRecord);
    page.chatTracker.track!(otherChat, 'talk_ended');

    const pushes = await recordsOf(page);

    assert.deepEqual(staleKeys(pushes), []);
    assert.deepEqual(
      staleKeys(withoutUnused(pushes)).filter(key => /label|own/.test(key)),
      ['chat_custom_own', 'chat_label'],
    );
  });
});
