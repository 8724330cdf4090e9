import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import type { Settings } from '../../schemas/src/settings.ts';
import { type FakePage, recordsOf } from './fake-page.ts';
import { chat, syntheticPage } from './synthetic-chat.ts';

/** Events of both kinds: `chat_lead` is safe to count, `chat_started` is not. */
const safe = 'form_sent';
const repeatable = 'talk_began';

/** A page at the beginning of a minute that stands still. */
function pageInMinute({ mock }: TestContext, settings: Settings): FakePage {
  mock.timers.enable({ apis: ['Date'], now: 29_500_000 * 60_000 });
  return syntheticPage(settings);
}

const hear = (page: FakePage, native: string, times: number) => {
  for (let i = 0; i < times; i++) page.chatTracker.track!(chat, native);
};
const recorded = async (page: FakePage, native: string) =>
  (await recordsOf(page)).filter(record => record.chat_native_event === native).length;

it('120 records pass in a minute unless told otherwise', async t => {
  const page = pageInMinute(t, {});

  hear(page, safe, 200);

  assert.equal(await recorded(page, safe), 120);
  assert.equal(page.chatTracker.status!().counts.dropped, 80);
});

it('the cap can be set', async t => {
  const page = pageInMinute(t, { maxPerMinute: 5 });

  hear(page, safe, 9);

  assert.equal(await recorded(page, safe), 5);
});

it('events that are not safe to count use half of it', async t => {
  const page = pageInMinute(t, { maxPerMinute: 10 });

  hear(page, repeatable, 9);
  hear(page, safe, 9);

  assert.equal(await recorded(page, repeatable), 5);
  assert.equal(await recorded(page, safe), 5);
});

it('events that are safe to count leave no room for others once they have used all', async t => {
  const page = pageInMinute(t, { maxPerMinute: 10 });

  hear(page, safe, 8);
  hear(page, repeatable, 9);

  assert.equal(await recorded(page, safe), 8);
  assert.equal(await recorded(page, repeatable), 2);
});

it('other activity counts as not safe to count', async t => {
  const page = pageInMinute(t, { maxPerMinute: 10 });

  hear(page, 'name_of_the_site', 9);

  assert.equal(await recorded(page, 'name_of_the_site'), 5);
});

it('the next minute has room again', async t => {
  const page = pageInMinute(t, { maxPerMinute: 4 });

  hear(page, safe, 9);
  t.mock.timers.tick(59_999);
  hear(page, safe, 9);
  t.mock.timers.tick(1);
  hear(page, repeatable, 9);
  hear(page, safe, 9);

  assert.equal(await recorded(page, safe), 4 + 2);
  assert.equal(await recorded(page, repeatable), 2);
});

it('a gap in the numbers shows that records were dropped', async t => {
  const page = pageInMinute(t, { maxPerMinute: 2 });

  hear(page, safe, 5);
  t.mock.timers.tick(60_000);
  hear(page, safe, 1);

  const records = await recordsOf(page);
  assert.deepEqual(
    records.map(({ chat_seq }) => chat_seq),
    [1, 2, 6],
  );
  assert.deepEqual(page.chatTracker.status!().counts, {
    heard: 6,
    pushed: 3,
    held: 0,
    dropped: 3,
    ignored: 0,
  });
});

it('ignored events use none of it', async t => {
  const page = pageInMinute(t, { maxPerMinute: 2, ignore: [repeatable] });

  hear(page, repeatable, 50);
  hear(page, safe, 2);

  assert.equal(await recorded(page, safe), 2);
});

it('a cap that changes counts from what has passed already', async t => {
  const page = pageInMinute(t, { maxPerMinute: 2 });

  hear(page, safe, 5);
  page.chatTracker.push({ maxPerMinute: 3 });
  hear(page, safe, 5);

  assert.equal(await recorded(page, safe), 3);
});

it('one record a minute passes under the smallest cap, of either kind', async t => {
  const page = pageInMinute(t, { maxPerMinute: 1 });

  hear(page, repeatable, 3);
  t.mock.timers.tick(60_000);
  hear(page, safe, 3);

  assert.equal(await recorded(page, repeatable), 1);
  assert.equal(await recorded(page, safe), 1);
});

it('ten thousand events at once end as counts and not as records', async t => {
  const page = pageInMinute(t, {});

  hear(page, repeatable, 10_000);

  assert.equal(await recorded(page, repeatable), 60);
  assert.deepEqual(page.chatTracker.status!().counts, {
    heard: 10_000,
    pushed: 60,
    held: 0,
    dropped: 9940,
    ignored: 0,
  });
});
