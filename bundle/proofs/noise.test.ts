import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import fc from 'fast-check';
import type { Settings } from '../../schemas/src/settings.ts';
import { listeningPage, recordsOf } from '../core/fake-page.ts';
import { dictionary } from '../dictionary/dictionary.ts';

const vendorIds = dictionary.vendors.map(({ id }) => id);

/** Names that share beginnings and hold the signs that lists give a meaning, so that lists hit often. */
const name = fc
  .array(fc.constantFrom('open', 'link', 'jump_', '1', ':', '*', '.', 'loyjoy', ' '), {
    minLength: 1,
    maxLength: 4,
  })
  .map(parts => parts.join(''));

/** Entries of a list: names, beginnings, either of one vendor alone. */
const entry = fc
  .tuple(fc.constantFrom('', ...vendorIds.map(id => id + ':')), name, fc.constantFrom('', '*'))
  .map(parts => parts.join(''));
const list = fc.array(entry, { maxLength: 3 });

/** What the settings promise about an entry, as one expression over `vendor:name`. */
function matches(entry: string, vendor: string, native: string): boolean {
  const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const isBeginning = entry.endsWith('*');
  const text = quoted(isBeginning ? entry.slice(0, -1) : entry);
  const pattern = new RegExp(`^${text}${isBeginning ? '' : '$'}`);
  return pattern.test(native) || (entry.includes(':') && pattern.test(`${vendor}:${native}`));
}

describe('only and ignore', () => {
  it('let through what they say, for every name, beginning and vendor, and count the rest as ignored', async () => {
    let passed = 0;
    const heard = fc.array(fc.tuple(fc.constantFrom(...vendorIds), name), { minLength: 5, maxLength: 15 });

    await fc.assert(
      fc.asyncProperty(list, list, heard, async (only, ignore, events) => {
        const page = listeningPage({ only, ignore, maxPerMinute: 1000 });
        for (const [vendor, native] of events) page.chatTracker.track!(vendor, native);

        const records = await recordsOf(page);

        const expected = events.filter(
          ([vendor, native]) =>
            (!only.length || only.some(entry => matches(entry, vendor, native))) &&
            !ignore.some(entry => matches(entry, vendor, native)),
        );
        // The first message of User.com would be two records; no name here is one.
        assert.deepEqual(
          records.map(record => [record.chat_vendor, record.chat_native_event]),
          expected,
        );
        assert.equal(page.chatTracker.status!().counts.ignored, events.length - expected.length);
        passed += records.length;
      }),
      { numRuns: 500 },
    );

    assert.ok(passed > 100, `${passed} records`);
  });

  it('ignore by default exactly what only tells that time passes', async () => {
    const page = listeningPage({ maxPerMinute: 10_000, personalData: 'keep', sdkCalls: true });
    const names = dictionary.vendors.flatMap(({ id, events }) => events.map(event => ({ id, ...event })));

    for (const { id, name } of names) page.chatTracker.track!(id, name);

    const recorded = (await recordsOf(page)).map(record => record.chat_native_event);
    const timers = names.filter(({ rate }) => rate === 'timer');
    assert.ok(timers.length > 0);
    assert.deepEqual(
      names.map(({ name }) => name).filter(name => !recorded.includes(name)),
      timers.map(({ name }) => name),
    );
    assert.equal(page.chatTracker.status!().counts.ignored, timers.length);
  });
});

describe('the cap per minute', () => {
  const minute = 60_000;
  /** A moment in which several events come, of one kind. */
  const burst = fc.record({
    after: fc.oneof(fc.nat(5000), fc.nat(2 * minute)),
    native: fc.constantFrom(
      'register_submit',
      'rating_submit',
      'chat_started',
      'name_of_the_modeller',
      'screen_time',
    ),
    times: fc.nat(12),
  });
  const isSafe = (native: string) => /_submit$/.test(native);

  const freeze = ({ mock }: TestContext) => mock.timers.enable({ apis: ['Date'], now: 29_500_000 * minute });

  it('holds in every minute, keeps half for what is safe to count, and counts what it drops', async t => {
    freeze(t);
    let droppedInAll = 0;

    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 25 }),
        fc.array(burst, { maxLength: 40, size: 'max' }),
        async (maxPerMinute, bursts) => {
          const page = listeningPage({ maxPerMinute } satisfies Settings);
          const heard = new Map<number, { safe: number; loose: number }>();
          for (const { after, native, times } of bursts) {
            t.mock.timers.tick(after);
            const now = Math.floor(Date.now() / minute);
            const sums = heard.get(now) ?? { safe: 0, loose: 0 };
            heard.set(now, sums);
            if (native !== 'screen_time') sums[isSafe(native) ? 'safe' : 'loose'] += times;
            for (let i = 0; i < times; i++) page.chatTracker.track!('userlike', native);
          }

          const records = await recordsOf(page);
          const { counts } = page.chatTracker.status!();
          const inMinute = (at: number) =>
            records.filter(({ chat_time }) => Math.floor(chat_time / minute) === at);
          for (const [at, { safe, loose }] of heard) {
            const passed = inMinute(at);
            const safePassed = passed.filter(record => isSafe(record.chat_native_event)).length;
            const loosePassed = passed.length - safePassed;
            const half = Math.ceil(maxPerMinute / 2);
            assert.ok(passed.length <= maxPerMinute);
            assert.ok(loosePassed <= half);
            // Whatever else comes, the other half is there for what is safe to count.
            assert.ok(safePassed >= Math.min(safe, maxPerMinute - half));
            // Nothing is dropped while there is room for it.
            assert.ok(safePassed === safe || passed.length === maxPerMinute);
            assert.ok(loosePassed === loose || loosePassed === half || passed.length === maxPerMinute);
          }
          const sum = (of: (burst: (typeof bursts)[number]) => boolean) =>
            bursts.filter(of).reduce((total, { times }) => total + times, 0);
          assert.equal(
            counts.heard,
            sum(() => true),
          );
          assert.equal(
            counts.ignored,
            sum(({ native }) => native === 'screen_time'),
          );
          assert.equal(counts.pushed, records.length);
          assert.equal(counts.dropped, counts.heard - counts.ignored - counts.pushed);
          // A gap in the numbers for each that was dropped, but for the last ones.
          assert.deepEqual(
            records.map(({ chat_seq }) => chat_seq),
            [...new Set(records.map(({ chat_seq }) => chat_seq))].sort((a, b) => a - b),
          );
          assert.ok((records.at(-1)?.chat_seq ?? 0) <= counts.pushed + counts.dropped);
          droppedInAll += counts.dropped;
        },
      ),
      { numRuns: 200 },
    );

    assert.ok(droppedInAll > 1000, `${droppedInAll} dropped`);
  });
});
