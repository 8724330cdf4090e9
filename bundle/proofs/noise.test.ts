import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import fc from 'fast-check';
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Counts } from '../../schemas/src/status.ts';
import { type FakePage, listeningPage, recordsOf } from '../core/fake-page.ts';
import { chat, syntheticPage } from '../core/synthetic-chat.ts';
import { dictionary } from '../dictionary/dictionary.ts';

const vendorIds = dictionary.vendors.map(({ id }) => id);

/** Names that share beginnings and hold the signs that lists give a meaning, so that lists hit often. */
const name = fc
  .array(fc.constantFrom('open', 'link', 'choice_', '1', ':', '*', '.', vendorIds[0]!, ' '), {
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
        const page = syntheticPage({ only, ignore, maxPerMinute: 1000 });
        for (const [vendor, native] of events) page.chatTracker.track!(vendor, native);

        const records = await recordsOf(page);

        const expected = events.filter(
          ([vendor, native]) =>
            (!only.length || only.some(entry => matches(entry, vendor, native))) &&
            !ignore.some(entry => matches(entry, vendor, native)),
        );
        // A first message would be two records; no name here is one.
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

  it('ignore by default exactly what the chats leave out, with all that only tells that time passes', async () => {
    const page = listeningPage({ maxPerMinute: 10_000, personalData: 'keep', sdkCalls: true });
    const names = dictionary.vendors.flatMap(({ id, events }) => events.map(event => ({ id, ...event })));

    for (const { id, name } of names) page.chatTracker.track!(id, name);

    const recorded = (await recordsOf(page)).map(record => record.chat_native_event);
    const timers = names.filter(({ rate }) => rate === 'timer').map(({ name }) => name);
    const leftOut = dictionary.vendors.flatMap(({ leftOut = [] }) => leftOut);
    assert.ok(timers.length > 0);
    assert.deepEqual(
      timers.filter(name => !leftOut.includes(name)),
      [],
    );
    assert.deepEqual(
      names
        .map(({ name }) => name)
        .filter(name => !recorded.includes(name))
        .sort(),
      [...leftOut].sort(),
    );
    assert.equal(page.chatTracker.status!().counts.ignored, leftOut.length);
  });
});

/** What came in one minute, of both kinds. */
interface Heard {
  safe: number;
  repeatable: number;
}

/** A moment in which several events come, of one kind. */
interface Burst {
  readonly after: number;
  readonly native: string;
  readonly times: number;
}

const minute = 60_000;
const ignored = 'time_passed';
const isSafe = (native: string) => /_sent$/.test(native);
const burst: fc.Arbitrary<Burst> = fc.record({
  after: fc.oneof(fc.nat(5000), fc.nat(2 * minute)),
  native: fc.constantFrom('form_sent', 'survey_sent', 'talk_began', 'name_of_the_site', ignored),
  times: fc.nat(12),
});

/** What is true of the records of one minute under a cap. */
function judgeMinute(passed: readonly PushedRecord[], { safe, repeatable }: Heard, cap: number): void {
  const safePassed = passed.filter(record => isSafe(record.chat_native_event)).length;
  const loosePassed = passed.length - safePassed;
  const half = Math.ceil(cap / 2);
  assert.ok(passed.length <= cap);
  assert.ok(loosePassed <= half);
  // Whatever else comes, the other half is there for what is safe to count.
  assert.ok(safePassed >= Math.min(safe, cap - half));
  // Nothing is dropped while there is room for it.
  assert.ok(safePassed === safe || passed.length === cap);
  assert.ok(loosePassed === repeatable || loosePassed === half || passed.length === cap);
}

/** What is true of the books and of the numbers of all records. */
function judgeAll(records: readonly PushedRecord[], bursts: readonly Burst[], counts: Counts): void {
  const sum = (of: (burst: Burst) => boolean) =>
    bursts.filter(of).reduce((total, { times }) => total + times, 0);
  const { heard, pushed, dropped } = counts;
  assert.equal(
    heard,
    sum(() => true),
  );
  assert.equal(
    counts.ignored,
    sum(({ native }) => native === ignored),
  );
  assert.equal(pushed, records.length);
  assert.equal(dropped, heard - counts.ignored - pushed);
  // A gap in the numbers for each that was dropped, but for the last ones.
  const seqs = records.map(({ chat_seq }) => chat_seq);
  assert.deepEqual(
    seqs,
    [...new Set(seqs)].sort((a, b) => a - b),
  );
  assert.ok((seqs.at(-1) ?? 0) <= pushed + dropped);
}

describe('the cap per minute', () => {
  /** Hears all of it on one page; what came in each minute. */
  function hearAll(page: FakePage, bursts: readonly Burst[], { mock }: TestContext) {
    const minutes = new Map<number, Heard>();
    for (const { after, native, times } of bursts) {
      mock.timers.tick(after);
      const now = Math.floor(Date.now() / minute);
      const sums = minutes.get(now) ?? { safe: 0, repeatable: 0 };
      minutes.set(now, sums);
      if (native !== ignored) sums[isSafe(native) ? 'safe' : 'repeatable'] += times;
      for (let i = 0; i < times; i++) page.chatTracker.track!(chat, native);
    }
    return minutes;
  }

  it('holds in every minute, keeps half for what is safe to count, and counts what it drops', async t => {
    t.mock.timers.enable({ apis: ['Date'], now: 29_500_000 * minute });
    let droppedInAll = 0;

    const property = fc.asyncProperty(
      fc.integer({ min: 1, max: 25 }),
      fc.array(burst, { maxLength: 40, size: 'max' }),
      async (maxPerMinute, bursts) => {
        const page = syntheticPage({ maxPerMinute, ignore: [ignored] });

        const minutes = hearAll(page, bursts, t);

        const records = await recordsOf(page);
        const { counts } = page.chatTracker.status!();
        for (const [at, heard] of minutes) {
          const passed = records.filter(({ chat_time }) => Math.floor(chat_time / minute) === at);
          judgeMinute(passed, heard, maxPerMinute);
        }
        judgeAll(records, bursts, counts);
        droppedInAll += counts.dropped;
      },
    );
    await fc.assert(property, { numRuns: 200 });

    assert.ok(droppedInAll > 1000, `${droppedInAll} dropped`);
  });
});
