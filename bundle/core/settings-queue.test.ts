import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import validateStatus from '../../schemas/validators/status.validator.ts';
import { examples } from '../vendors/generated/examples.ts';
import { type FakePage, fakePage, listeningPage, recordsOf } from './fake-page.ts';
import { version } from './generated/version.ts';
import { start } from './start.ts';

const statusOf = (page: FakePage) => page.chatTracker.status!();
const eventsOn = async (page: FakePage) =>
  (await recordsOf(page)).map(({ event, chat_vendor, chat_native_event }) => [
    event,
    chat_vendor,
    chat_native_event,
  ]);

describe('chatTracker', () => {
  it('is made where the page has none', () => {
    const page = fakePage();

    start(page, 'standard');

    assert.ok(Array.isArray(page.chatTracker));
    assert.equal(page.chatTracker.length, 0);
  });

  it('stays the same array with everything in it', () => {
    const queue = [{ staff: 'keep' }, {}];
    const page = fakePage({ chatTracker: queue });

    start(page, 'standard');

    assert.equal(page.chatTracker, queue);
    assert.deepEqual([...queue], [{ staff: 'keep' }, {}]);
  });

  it('says which version runs', () => {
    const page = listeningPage();

    assert.equal(page.chatTracker.version, version);
    assert.equal(statusOf(page).version, version);
    assert.equal(statusOf(page).build, 'standard');
  });

  it('may come from another realm, or be anything else that holds settings', () => {
    const page = fakePage({ chatTracker: { consent: 'denied' } });

    start(page, 'standard');

    assert.equal(statusOf(page).consent, 'denied');
    assert.equal((page.chatTracker as { consent?: string }).consent, 'denied');
  });

  it('that is an object of the site stays usable, and keeps its own names', () => {
    const seen: unknown[] = [];
    class Own {
      track(...said: unknown[]) {
        seen.push(said);
      }
    }
    const own = new Own();
    const page = fakePage({ chatTracker: own });

    start(page, 'standard');
    own.track('mine');

    assert.equal(page.chatTracker as unknown, own);
    assert.deepEqual(seen, [['mine']]);
    assert.deepEqual(
      statusOf(page).problems.map(({ code }) => code),
      ['tracker_not_array'],
    );
    page.chatTracker.push({ consent: 'denied' });
    assert.equal(statusOf(page).consent, 'denied');
  });

  it('that is frozen is read, and takes settings all the same', () => {
    const page = fakePage({ chatTracker: Object.freeze([Object.freeze({ consent: 'denied' })]) });

    start(page, 'standard');

    assert.equal(statusOf(page).consent, 'denied');
    page.chatTracker.push({ consent: 'granted' });
    assert.equal(statusOf(page).consent, 'granted');
    assert.deepEqual(
      statusOf(page).problems.map(({ code }) => code),
      ['tracker_not_array'],
    );
  });

  it('that is a frozen object of the site can still be asked what it could be asked', () => {
    const page = fakePage({ chatTracker: Object.freeze({ mine: () => 'mine' }) });

    start(page, 'standard');

    assert.equal((page.chatTracker as unknown as { mine(): string }).mine(), 'mine');
    assert.equal(statusOf(page).vendors.userlike?.state, 'waiting');
  });

  it('takes several settings in one push, in order', () => {
    const page = listeningPage();

    page.chatTracker.push({ consent: 'denied' }, { consent: 'granted' }, { consent: 'denied' });

    assert.equal(statusOf(page).consent, 'denied');
  });

  it('answers with numbers and words that match the schema, whatever has happened', async () => {
    const page = listeningPage({ consent: 'denied' }, { civchat: Object.freeze({}), LoyJoy: () => {} });

    page.chatTracker.track!('nobody', 'open');
    page.chatTracker.track!('loyjoy', '');
    page.chatTracker.track!('userlike', 'chat_started');
    start(page, 'debug');

    const status = statusOf(page);
    assert.equal(validateStatus(status), true, JSON.stringify(validateStatus.errors));
    assert.ok(status.problems.length > 3);
  });

  it('counts the events of each vendor', () => {
    const page = listeningPage({ ignore: ['open'] });

    page.chatTracker.track!('loyjoy', 'open');
    page.chatTracker.track!('loyjoy', 'close');
    page.chatTracker.track!('usercom', 'onOpen');

    const { vendors } = statusOf(page);
    assert.deepEqual([vendors.loyjoy?.events, vendors.usercom?.events, vendors.userlike?.events], [2, 1, 0]);
  });
});

describe('track', () => {
  for (const vendor of vendorIds) {
    it(`records an event of ${vendor}`, async () => {
      const { native, payload, records } = examples[vendor].find(({ records }) => records.length === 1)!;
      const page = listeningPage();

      page.chatTracker.track!(vendor, native, payload);

      assert.deepEqual(await eventsOn(page), [[records[0]!.event, vendor, native]]);
      assert.deepEqual(statusOf(page).vendors[vendor], { state: 'heard', events: 1 });
    });
  }

  it('reads the payload as the vendor would hand it over', async () => {
    const page = listeningPage();

    page.chatTracker.track!('loyjoy', 'open', { bot_id: 'b', process_name: 'Present finder' });

    const [record] = await recordsOf(page);
    assert.deepEqual([record?.chat_widget_id, record?.chat_process_name], ['b', 'Present finder']);
  });

  it('reports a vendor that nobody knows, and records nothing', async () => {
    const page = listeningPage();

    page.chatTracker.track!('tawk', 'open');

    assert.deepEqual(await eventsOn(page), []);
    assert.deepEqual(statusOf(page).problems, [{ code: 'vendor_unknown', key: 'track', value: 'tawk' }]);
    assert.equal(statusOf(page).counts.heard, 0);
  });

  it('reports a vendor that is not listened to', async () => {
    const page = listeningPage({ vendors: ['userlike'] });

    page.chatTracker.track!('loyjoy', 'open');

    assert.deepEqual(await eventsOn(page), []);
    assert.equal(statusOf(page).problems[0]?.code, 'vendor_unknown');
  });

  it('takes names that every object has for vendors that nobody knows', async () => {
    for (const vendor of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const page = listeningPage();
      assert.doesNotThrow(() => page.chatTracker.track!(vendor, 'open'), vendor);
      assert.deepEqual(statusOf(page).problems, [{ code: 'vendor_unknown', key: 'track', value: vendor }]);
    }
  });

  it('reports an event without a name and records nothing', async () => {
    for (const native of [undefined, null, '', {}, Symbol('open')]) {
      const page = listeningPage();
      page.chatTracker.track!('loyjoy', native as string);
      assert.deepEqual(await eventsOn(page), []);
      assert.deepEqual(statusOf(page).problems, [{ code: 'event_unnamed', key: 'loyjoy' }]);
      assert.equal(statusOf(page).counts.ignored, 1);
    }
  });

  it('throws nothing, whatever it is given', () => {
    const page = listeningPage();
    const track = page.chatTracker.track! as (...args: unknown[]) => void;
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();

    for (const value of [undefined, null, 7, {}, [], Symbol('x'), () => {}]) {
      assert.doesNotThrow(() => track(value, value, value));
    }
    for (const value of [undefined, null, 7, {}, [], Symbol('x'), () => {}, proxy]) {
      assert.doesNotThrow(() => track('loyjoy', 'message_received', value));
      assert.doesNotThrow(() => track('usercom', 'onMessage', value));
      assert.doesNotThrow(() => track('userlike', 'chat_started', value));
    }
  });

  it('works without its array, as when a vendor keeps the function', async () => {
    const page = listeningPage();
    const { track } = page.chatTracker;

    track!('loyjoy', 'open');

    assert.equal((await recordsOf(page)).length, 1);
  });
});

describe('the setting vendors', () => {
  it('chooses at start who is listened to', () => {
    const page = listeningPage({ vendors: ['userlike'] }, { civchat: { apiKey: 'a' } });

    assert.ok('userlikeTrackingEvent' in page);
    assert.ok(!('LoyJoy' in page));
    assert.deepEqual(page.civchat, { apiKey: 'a' });
    assert.deepEqual(Object.keys(statusOf(page).vendors), ['userlike']);
  });

  it('later only filters', async () => {
    const page = listeningPage();

    page.chatTracker.push({ vendors: ['loyjoy'] });
    page.chatTracker.track!('userlike', 'chat_started');
    page.chatTracker.track!('loyjoy', 'open');
    page.chatTracker.push({ vendors: ['userlike'] });
    page.chatTracker.track!('userlike', 'chat_started');

    assert.deepEqual(await eventsOn(page), [
      ['chat_opened', 'loyjoy', 'open'],
      ['chat_started', 'userlike', 'chat_started'],
    ]);
    assert.equal(statusOf(page).counts.ignored, 1);
  });

  it('that names a vendor twice hears it once', async () => {
    const page = listeningPage({ vendors: ['userlike', 'userlike'] });

    (page.userlikeTrackingEvent as (native: string) => void)('chat_started');

    assert.equal((await recordsOf(page)).length, 1);
  });
});

describe('a name of an event', () => {
  it('is recorded word for word', async () => {
    const page = listeningPage();
    const natives = ['Beratung gestartet 🐟', 'event.Edited description', '  spaces  ', 'constructor'];

    for (const native of natives) page.chatTracker.track!('loyjoy', native);

    const records = await recordsOf(page);
    assert.deepEqual(
      records.map(record => record.chat_native_event),
      natives,
    );
  });

  it('is cut after 100 characters', async () => {
    const page = listeningPage();

    page.chatTracker.track!('loyjoy', 'x'.repeat(5000));

    assert.equal((await recordsOf(page))[0]?.chat_native_event, 'x'.repeat(100));
  });

  it('that is a number is recorded as text', async () => {
    const page = listeningPage();

    page.chatTracker.track!('loyjoy', 7 as unknown as string);

    assert.equal((await recordsOf(page))[0]?.chat_native_event, '7');
  });

  it('that states a personal fact is ignored, unless personal data is kept', async () => {
    const names = ['gender_female', 'gender_male', 'gender_diverse'];
    const page = listeningPage();

    for (const native of names) page.chatTracker.track!('loyjoy', native);
    page.chatTracker.push({ personalData: 'keep' });
    for (const native of names) page.chatTracker.track!('loyjoy', native);

    assert.deepEqual(
      await eventsOn(page),
      names.map(native => ['chat_activity', 'loyjoy', native]),
    );
    assert.equal(statusOf(page).counts.ignored, 3);
  });
});
