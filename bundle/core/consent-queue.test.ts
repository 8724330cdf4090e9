import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { Counts } from '../../schemas/src/status.ts';
import { withFake } from './fake-built-in.ts';
import { type FakePage, happen, leave, recordsOf } from './fake-page.ts';
import { chat, syntheticPage } from './synthetic-chat.ts';

/** Events of both kinds: `chat_lead` is safe to count, `chat_started` is not. */
const safe = 'form_sent';
const repeatable = 'talk_began';

const hear = (page: FakePage, ...natives: string[]) => {
  for (const native of natives) page.chatTracker.track!(chat, native);
};
const hearMany = (page: FakePage, native: string, times: number) =>
  hear(page, ...new Array<string>(times).fill(native));
const countsOf = (page: FakePage) => page.chatTracker.status!().counts;
const seqsOf = (records: readonly PushedRecord[]) => records.map(({ chat_seq }) => chat_seq);
const nativesOf = (records: readonly PushedRecord[]) => records.map(record => record.chat_native_event);

/** A page whose data layer does something at each push, as the tags of a tag manager do. */
function pageWithTags(
  tags: (record: PushedRecord, page: FakePage) => void,
  settings: Settings = {},
): FakePage {
  const pushed: PushedRecord[] = [];
  const page: FakePage = syntheticPage(settings, {
    dataLayer: Object.assign(pushed, {
      push: (record: PushedRecord) => {
        const length = Array.prototype.push.call(pushed, record);
        tags(record, page);
        return length;
      },
    }),
  });
  return page;
}

describe('with consent', () => {
  it('records reach the data layer after the call of the vendor has returned', async () => {
    const page = syntheticPage();

    hear(page, safe);

    assert.equal(page.dataLayer.length, 0);
    assert.equal((await recordsOf(page)).length, 1);
  });

  it('records reach the data layer in order', async () => {
    const page = syntheticPage();

    hear(page, 'script_ready', 'window_opened', repeatable, safe);

    const records = await recordsOf(page);
    assert.deepEqual(seqsOf(records), [1, 2, 3, 4]);
    assert.deepEqual(nativesOf(records), ['script_ready', 'window_opened', repeatable, safe]);
  });

  it('records do not claim to have waited', async () => {
    const page = syntheticPage();

    hear(page, safe);

    const [record] = await recordsOf(page);
    assert.equal(record?.chat_held, false);
    assert.equal(record?.chat_page, undefined);
    assert.ok('chat_page' in record!);
  });

  it('every record is an object of its own', async () => {
    const page = syntheticPage();

    hear(page, safe, safe);

    const [first, second] = await recordsOf(page);
    assert.notEqual(first, second);
  });
});

describe('while consent is denied', () => {
  it('nothing reaches the data layer', async () => {
    const page = syntheticPage({ consent: 'denied' });

    hear(page, safe, repeatable);

    assert.deepEqual(await recordsOf(page), []);
    assert.deepEqual(countsOf(page), { heard: 2, pushed: 0, held: 2, dropped: 0, ignored: 0 });
    assert.equal(page.chatTracker.status!().consent, 'denied');
  });

  it('records wait, and each is released one time, in order, when consent comes', async () => {
    const page = syntheticPage({ consent: 'denied' });
    hear(page, 'script_ready', safe, repeatable);

    page.chatTracker.push({ consent: 'granted' });
    await recordsOf(page);
    page.chatTracker.push({ consent: 'granted' });

    const records = await recordsOf(page);
    assert.deepEqual(nativesOf(records), ['script_ready', safe, repeatable]);
    assert.deepEqual(seqsOf(records), [1, 2, 3]);
    assert.deepEqual(countsOf(page), { heard: 3, pushed: 3, held: 0, dropped: 0, ignored: 0 });
  });

  it('records remember when and where they happened', async t => {
    t.mock.timers.enable({ apis: ['Date'], now: 1_770_000_000_000 });
    const location = { href: 'https://shop.example/cart?order=7', pathname: '/cart' };
    const page = syntheticPage({ consent: 'denied' }, { location });

    hear(page, safe);
    t.mock.timers.tick(90_000);
    Object.assign(location, { href: 'https://shop.example/thanks', pathname: '/thanks' });
    page.chatTracker.push({ consent: 'granted' });
    hear(page, repeatable);

    const [held, fresh] = await recordsOf(page);
    assert.equal(held?.chat_held, true);
    assert.equal(held?.chat_page, '/cart');
    assert.equal(held?.chat_time, 1_770_000_000_000);
    assert.equal(fresh?.chat_held, false);
    assert.equal(fresh?.chat_page, undefined);
    assert.equal(fresh?.chat_time, 1_770_000_090_000);
  });

  it('the page of a record holds no more than 100 characters of the path', async () => {
    const pathname = '/' + 'p'.repeat(500);
    const page = syntheticPage({ consent: 'denied' }, { location: { href: 'https://a.example/', pathname } });

    hear(page, safe);
    page.chatTracker.push({ consent: 'granted' });

    assert.equal((await recordsOf(page))[0]?.chat_page, pathname.slice(0, 100));
  });

  it('records are built with the settings of the moment they happened', async () => {
    const page = syntheticPage({ consent: 'denied' });

    page.chatTracker.track!(chat, safe, { visitor: { name: 'Mira Beispiel' } });
    page.chatTracker.push({ personalData: 'keep' }, { consent: 'granted' });

    assert.equal((await recordsOf(page))[0]?.chat_contact_name, undefined);
  });

  it('a payload that changes later does not change what waits', async () => {
    const page = syntheticPage({ consent: 'denied' });
    const payload = { language: 'de' };

    page.chatTracker.track!(chat, safe, payload);
    payload.language = 'fr';
    page.chatTracker.push({ consent: 'granted' });

    assert.equal((await recordsOf(page))[0]?.chat_language, 'de');
  });

  it('records are dropped and counted where the settings want that', async () => {
    const page = syntheticPage({ consent: 'denied', beforeConsent: 'drop' });

    hear(page, safe, repeatable);
    page.chatTracker.push({ consent: 'granted' });
    hear(page, 'talk_ended');

    const records = await recordsOf(page);
    assert.deepEqual(nativesOf(records), ['talk_ended']);
    assert.deepEqual(seqsOf(records), [3]);
    assert.deepEqual(countsOf(page), { heard: 3, pushed: 1, held: 0, dropped: 2, ignored: 0 });
  });

  it('of events that are not safe to count 25 wait, and the later ones are dropped', async () => {
    const page = syntheticPage({ consent: 'denied' });

    hearMany(page, repeatable, 30);
    hear(page, safe);

    assert.deepEqual(countsOf(page), { heard: 31, pushed: 0, held: 26, dropped: 5, ignored: 0 });
    page.chatTracker.push({ consent: 'granted' });
    leave(page);
    const records = await recordsOf(page);
    assert.deepEqual(seqsOf(records), [...Array.from({ length: 25 }, (_, i) => i + 1), 31]);
  });

  it('of all events 50 wait, and the later ones are dropped', async () => {
    const page = syntheticPage({ consent: 'denied' });

    hearMany(page, safe, 60);

    assert.deepEqual(countsOf(page), { heard: 60, pushed: 0, held: 50, dropped: 10, ignored: 0 });
    page.chatTracker.push({ consent: 'granted' });
    leave(page);
    const records = await recordsOf(page);
    assert.deepEqual(
      seqsOf(records),
      Array.from({ length: 50 }, (_, i) => i + 1),
    );
  });

  it('events that are not safe to count wait only while there is room for any', async () => {
    const page = syntheticPage({ consent: 'denied' });

    hearMany(page, safe, 45);
    hearMany(page, repeatable, 10);

    assert.equal(countsOf(page).held, 50);
    assert.equal(countsOf(page).dropped, 5);
  });

  it('ignored events do not take a place', () => {
    const page = syntheticPage({ consent: 'denied', ignore: [repeatable] });

    hearMany(page, repeatable, 100);
    hear(page, safe);

    assert.deepEqual(countsOf(page), { heard: 101, pushed: 0, held: 1, dropped: 0, ignored: 100 });
  });

  it('there is room again after a release', async () => {
    const page = syntheticPage({ consent: 'denied' });
    hearMany(page, safe, 50);

    page.chatTracker.push({ consent: 'granted' });
    leave(page);
    await recordsOf(page);
    page.chatTracker.push({ consent: 'denied' });
    hearMany(page, safe, 50);

    assert.deepEqual(countsOf(page), { heard: 100, pushed: 50, held: 50, dropped: 0, ignored: 0 });
  });

  it('an answer to consent that nobody can read counts as denied', async () => {
    const page = syntheticPage();

    page.chatTracker.push({ consent: 'yes' } as unknown as Settings);
    hear(page, safe);

    assert.deepEqual(await recordsOf(page), []);
    assert.equal(page.chatTracker.status!().consent, 'denied');
  });
});

describe('what has waited', () => {
  /** A page on which timers run when the test says so. */
  function pageWithTimers() {
    const timers: { act: () => void; after: number }[] = [];
    const page = syntheticPage(
      { consent: 'denied' },
      { setTimeout: (act: () => void, after: number) => timers.push({ act, after }) },
    );
    // The looks at the page that every start plans.
    timers.length = 0;
    const tick = async () => {
      const due = timers.splice(0);
      for (const { act } of due) act();
      await recordsOf(page);
      return due.map(({ after }) => after);
    };
    return { page, timers, tick };
  }

  it('goes out 15 at once and then 4 a second, in order, and is counted as held until then', async () => {
    const { page, tick } = pageWithTimers();
    hearMany(page, safe, 20);

    page.chatTracker.push({ consent: 'granted' });

    assert.equal((await recordsOf(page)).length, 15);
    assert.deepEqual(countsOf(page), { heard: 20, pushed: 15, held: 5, dropped: 0, ignored: 0 });
    assert.deepEqual(await tick(), [250]);
    assert.equal(page.dataLayer.length, 16);
    for (let quarter = 0; quarter < 6; quarter++) await tick();
    assert.deepEqual(
      seqsOf(page.dataLayer),
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
    const records = await recordsOf(page);
    assert.ok(records.every(({ chat_held, chat_page }) => chat_held && chat_page === '/cart'));
  });

  it('is waited for by what happens meanwhile, which did not wait itself', async () => {
    const { page, tick } = pageWithTimers();
    hearMany(page, safe, 17);
    page.chatTracker.push({ consent: 'granted' });
    await recordsOf(page);

    hear(page, repeatable);
    for (let quarter = 0; quarter < 6; quarter++) await tick();

    const { chat_native_event, chat_held } = (await recordsOf(page)).at(-1)!;
    assert.deepEqual([chat_native_event, chat_held], [repeatable, false]);
    assert.deepEqual(
      seqsOf(page.dataLayer),
      Array.from({ length: 18 }, (_, i) => i + 1),
    );
  });

  it('and has gone out holds nothing up any more', async () => {
    const { page, tick } = pageWithTimers();
    hearMany(page, safe, 16);
    page.chatTracker.push({ consent: 'granted' });
    for (let quarter = 0; quarter < 4; quarter++) await tick();

    hearMany(page, repeatable, 30);

    assert.equal((await recordsOf(page)).length, 46);
  });

  it('goes out at once when the page is left', async () => {
    const { page } = pageWithTimers();
    hearMany(page, safe, 50);
    page.chatTracker.push({ consent: 'granted' });
    await recordsOf(page);

    leave(page);

    assert.equal((await recordsOf(page)).length, 50);
  });

  it('stays when the page is left before anybody has agreed', async () => {
    const { page } = pageWithTimers();
    hearMany(page, safe, 3);

    leave(page);

    assert.deepEqual(await recordsOf(page), []);
  });

  it('is dropped where consent is taken back between two portions', async () => {
    const { page, tick } = pageWithTimers();
    hearMany(page, safe, 20);
    page.chatTracker.push({ consent: 'granted' });
    await recordsOf(page);

    page.chatTracker.push({ consent: 'denied' });
    for (let quarter = 0; quarter < 8; quarter++) await tick();

    assert.deepEqual(countsOf(page), { heard: 20, pushed: 15, held: 0, dropped: 5, ignored: 0 });
  });

  it('asks for no timer while consent is denied', async () => {
    const { page, timers, tick } = pageWithTimers();
    hearMany(page, safe, 20);
    page.chatTracker.push({ consent: 'granted' });
    await recordsOf(page);

    page.chatTracker.push({ consent: 'denied' });
    hearMany(page, safe, 1);
    await tick();

    assert.equal(timers.length, 0);
  });

  it('does not hurry when the page comes into view again', async () => {
    const page = syntheticPage({ consent: 'denied' });
    hearMany(page, safe, 40);
    page.chatTracker.push({ consent: 'granted' });
    await recordsOf(page);

    happen(page, 'visibilitychange');
    assert.equal((await recordsOf(page)).length, 15);
    Object.assign(page.document, { visibilityState: 'hidden' });
    happen(page, 'visibilitychange');

    assert.equal((await recordsOf(page)).length, 40);
  });

  it('keeps its pace where consent is taken back and given again meanwhile', async () => {
    const { page, tick } = pageWithTimers();
    hearMany(page, safe, 20);
    page.chatTracker.push({ consent: 'granted' });
    await recordsOf(page);
    page.chatTracker.push({ consent: 'denied' });
    hearMany(page, safe, 20);

    page.chatTracker.push({ consent: 'granted' });
    await recordsOf(page);
    const before = page.dataLayer.length;
    await tick();

    assert.equal(page.dataLayer.length, before + 1);
  });

  it('and what joins it meanwhile are no more than 50', async () => {
    const { page } = pageWithTimers();
    hearMany(page, safe, 50);
    page.chatTracker.push({ consent: 'granted' });
    await recordsOf(page);

    hearMany(page, safe, 40);
    await recordsOf(page);

    const { held, dropped } = countsOf(page);
    assert.deepEqual({ held, dropped }, { held: 50, dropped: 0 });
  });

  it('goes out at once where the page has no timers', async () => {
    const page = syntheticPage({ consent: 'denied' });
    Object.assign(page, {
      setTimeout: () => {
        throw new Error('of the page');
      },
    });
    hearMany(page, safe, 20);

    page.chatTracker.push({ consent: 'granted' });

    assert.equal((await recordsOf(page)).length, 20);
  });
});

describe('consent taken back', () => {
  it('empties the queue, for good', async () => {
    const page = syntheticPage({ consent: 'denied' });
    hear(page, safe, repeatable);

    page.chatTracker.push({ consent: 'granted' }, { consent: 'denied' });
    await recordsOf(page);
    page.chatTracker.push({ consent: 'granted' });

    assert.deepEqual(await recordsOf(page), []);
    assert.deepEqual(countsOf(page), { heard: 2, pushed: 0, held: 0, dropped: 2, ignored: 0 });
  });

  it('stops a record between the event and its push', async () => {
    const page = syntheticPage();

    hear(page, safe);
    page.chatTracker.push({ consent: 'denied' });

    assert.deepEqual(await recordsOf(page), []);
    assert.equal(countsOf(page).dropped, 1);
  });

  it('lets later records wait again', async () => {
    const page = syntheticPage();
    hear(page, safe);
    await recordsOf(page);

    page.chatTracker.push({ consent: 'denied' });
    hear(page, repeatable);
    page.chatTracker.push({ consent: 'granted' });

    const records = await recordsOf(page);
    assert.deepEqual(
      records.map(record => [record.chat_native_event, record.chat_held]),
      [
        [safe, false],
        [repeatable, true],
      ],
    );
  });

  it('denied once more does not drop what has begun to wait', async () => {
    const page = syntheticPage({ consent: 'denied' });
    hear(page, safe);

    page.chatTracker.push({ consent: 'denied' }, { staff: 'keep' }, { consent: 'granted' });

    assert.equal((await recordsOf(page)).length, 1);
  });

  it('by a tag stops the records behind the one that fired it', async () => {
    const page = pageWithTags((_, { chatTracker }) => chatTracker.push({ consent: 'denied' }));

    hear(page, safe, repeatable, 'talk_ended');

    assert.deepEqual(nativesOf(await recordsOf(page)), [safe]);
    assert.deepEqual(countsOf(page), { heard: 3, pushed: 1, held: 0, dropped: 2, ignored: 0 });
  });

  it('and given again by a tag lets later records through', async () => {
    const page = pageWithTags((_, { chatTracker }) =>
      chatTracker.push({ consent: 'denied' }, { consent: 'granted' }),
    );

    hear(page, safe, repeatable);
    await recordsOf(page);
    hear(page, 'talk_ended');

    assert.deepEqual(nativesOf(await recordsOf(page)), [safe, 'talk_ended']);
  });
});

describe('a data layer with tags', () => {
  it('that throws at one record costs that record only', async () => {
    const page = pageWithTags(({ chat_native_event }) => {
      assert.notEqual(chat_native_event, repeatable, 'a tag fails');
    });

    hear(page, safe, repeatable, 'talk_ended');

    assert.deepEqual(nativesOf(await recordsOf(page)), [safe, repeatable, 'talk_ended']);
    assert.deepEqual(countsOf(page), { heard: 3, pushed: 2, held: 0, dropped: 1, ignored: 0 });
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'data_layer_failed', key: 'dataLayer' }]);
  });

  it('that causes another chat event gets it after the records that wait, and not inside its own push', async () => {
    let depth = 0;
    let deepest = 0;
    const answers: { readonly [native: string]: string } = {
      [safe]: 'name_of_the_site',
      [repeatable]: 'talk_ended',
    };
    const page = pageWithTags(({ chat_native_event }, { chatTracker }) => {
      deepest = Math.max(deepest, ++depth);
      chatTracker.track!(chat, answers[chat_native_event] ?? '');
      depth--;
    });

    hear(page, safe, repeatable);

    assert.deepEqual(nativesOf(await recordsOf(page)), [safe, repeatable, 'name_of_the_site', 'talk_ended']);
    assert.deepEqual(seqsOf(page.dataLayer), [1, 2, 3, 4]);
    assert.equal(deepest, 1);
  });

  it('that answers every record with an event comes to an end', async () => {
    const page = pageWithTags((_, { chatTracker }) => chatTracker.track!(chat, safe));

    hear(page, safe);

    assert.equal((await recordsOf(page)).length, 120);
    assert.deepEqual(countsOf(page), { heard: 121, pushed: 120, held: 0, dropped: 1, ignored: 0 });
  });

  it('that changes settings at a push has them used for the next record', async () => {
    const other: PushedRecord[] = [];
    const page = pageWithTags((_, page) => {
      Object.assign(page, { other });
      page.chatTracker.push({ dataLayer: 'other' });
    });

    hear(page, safe, repeatable);

    assert.deepEqual(nativesOf(await recordsOf(page)), [safe]);
    assert.deepEqual(nativesOf(other), [repeatable]);
  });

  it('that is replaced by another one is looked up anew', async () => {
    const page = syntheticPage();
    hear(page, safe);
    const first = await recordsOf(page);

    page.dataLayer = [];
    hear(page, repeatable);

    assert.deepEqual(nativesOf(first), [safe]);
    assert.deepEqual(nativesOf(await recordsOf(page)), [repeatable]);
  });

  it('that cannot be read is reported', async () => {
    const page = syntheticPage();
    Object.defineProperty(page, 'dataLayer', {
      get: () => {
        throw new Error('no data layer for you');
      },
    });

    hear(page, safe);
    await Promise.resolve();

    assert.equal(countsOf(page).dropped, 1);
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'data_layer_failed', key: 'dataLayer' }]);
  });
});

describe('a page that spoils sets after the start', () => {
  for (const key of ['add', 'delete', 'clear', 'size', Symbol.iterator]) {
    const name = `Set.prototype.${String(key)}`;

    it(`gets its records, without ${name}`, async () => {
      const page = syntheticPage();

      const records = await withFake(Set.prototype, key, undefined, () => {
        hear(page, safe, repeatable);
        return recordsOf(page);
      });

      assert.deepEqual(nativesOf(records), [safe, repeatable]);
    });

    it(`makes no more than 50 records wait, of which 25 are not safe to count, without ${name}`, async () => {
      const page = syntheticPage({ consent: 'denied' });

      await withFake(Set.prototype, key, undefined, () => {
        hearMany(page, repeatable, 40);
        hearMany(page, safe, 40);
      });

      const { held, dropped } = countsOf(page);
      page.chatTracker.push({ consent: 'granted' });
      leave(page);
      const natives = nativesOf(await recordsOf(page));
      assert.deepEqual({ held, dropped }, { held: 50, dropped: 30 });
      assert.deepEqual(natives.filter(native => native === repeatable).length, 25);
    });
  }
});

describe('the counts of status()', () => {
  const total = ({ pushed, held, dropped, ignored }: Counts) => pushed + held + dropped + ignored;

  it('add up at every step of a visit', async () => {
    const page = syntheticPage({ consent: 'denied', ignore: ['time_passed'] });
    const heard: number[] = [];
    const steps: readonly (() => unknown)[] = [
      () => hear(page, safe, repeatable, 'time_passed'),
      () => hearMany(page, repeatable, 30),
      () => page.chatTracker.push({ consent: 'granted' }),
      () => recordsOf(page),
      () => hear(page, safe),
      () => page.chatTracker.push({ consent: 'denied' }),
      () => hear(page, ''),
      () => page.chatTracker.push({ beforeConsent: 'drop' }),
      () => hear(page, safe),
      () => page.chatTracker.push({ consent: 'granted' }),
      () => hear(page, safe),
      () => recordsOf(page),
    ];

    for (const step of steps) {
      await step();
      const counts = countsOf(page);
      assert.equal(counts.heard, total(counts));
      heard.push(counts.heard);
    }

    assert.deepEqual(heard, [3, 33, 33, 33, 34, 34, 35, 35, 36, 36, 37, 37]);
  });

  it('are right in the eyes of a tag, while records are being pushed', async () => {
    const seen: number[] = [];
    const page = pageWithTags((_, page) => seen.push(countsOf(page).heard));

    hear(page, safe, repeatable, 'talk_ended');
    await recordsOf(page);

    assert.deepEqual(seen, [3, 3, 3]);
  });

  it('cannot be changed from outside', () => {
    const page = syntheticPage();

    page.chatTracker.status!().counts.pushed = 99;

    assert.equal(countsOf(page).pushed, 0);
  });
});
