import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import validateStatus from '../../schemas/validators/status.validator.ts';
import { examples } from '../vendors/generated/examples.ts';
import { inspections } from '../vendors/generated/inspections.ts';
import { type FakePage, fakePage, listeningPage, recordsOf, startScript } from './fake-page.ts';
import { version } from './generated/version.ts';
import { callbackOf, chat, otherChat, syntheticPage, tell } from './synthetic-chat.ts';

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

    startScript(page);

    assert.ok(Array.isArray(page.chatTracker));
    assert.equal(page.chatTracker.length, 0);
  });

  it('stays the same array with everything in it', () => {
    const queue = [{ staff: 'keep' }, {}];
    const page = fakePage({ chatTracker: queue });

    startScript(page);

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

    startScript(page);

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

    startScript(page);
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

    startScript(page);

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

    startScript(page);

    assert.equal((page.chatTracker as unknown as { mine(): string }).mine(), 'mine');
    assert.equal(statusOf(page).vendors[chat]?.state, 'waiting');
  });

  it('takes several settings in one push, in order', () => {
    const page = listeningPage();

    page.chatTracker.push({ consent: 'denied' }, { consent: 'granted' }, { consent: 'denied' });

    assert.equal(statusOf(page).consent, 'denied');
  });

  it('answers with numbers and words that match the schema, whatever has happened', async () => {
    const page = listeningPage({ consent: 'denied', staff: 'maybe' as never });

    page.chatTracker.track!('nobody', 'open');
    page.chatTracker.track!(chat, '');
    page.chatTracker.track!(otherChat, 'talk_began');
    startScript(page, 'debug');

    const status = statusOf(page);
    assert.equal(validateStatus(status), true, JSON.stringify(validateStatus.errors));
    assert.ok(status.problems.length > 3);
  });

  it('counts the events of each vendor', () => {
    const page = syntheticPage({ ignore: ['window_opened'] });

    page.chatTracker.track!(chat, 'window_opened');
    page.chatTracker.track!(chat, 'window_closed');
    page.chatTracker.track!(otherChat, 'window_opened');

    const heard = Object.entries(statusOf(page).vendors).filter(([, { events }]) => events > 0);
    assert.deepEqual(
      heard.map(([id, { events }]) => [id, events]),
      [
        [chat, 2],
        [otherChat, 1],
      ],
    );
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
    const page = syntheticPage();

    page.chatTracker.track!(chat, 'window_opened', { widget: 'b', flow: 'Present finder' });

    const [record] = await recordsOf(page);
    assert.deepEqual([record?.chat_widget_id, record?.chat_process_name], ['b', 'Present finder']);
  });

  it('reports a vendor that nobody knows, and records nothing', async () => {
    const page = listeningPage();

    page.chatTracker.track!('nobody', 'open');

    assert.deepEqual(await eventsOn(page), []);
    assert.deepEqual(statusOf(page).problems, [{ code: 'vendor_unknown', key: 'track', value: 'nobody' }]);
    assert.equal(statusOf(page).counts.heard, 0);
  });

  it('reports a vendor that is not listened to', async () => {
    const page = listeningPage({ vendors: [otherChat] });

    page.chatTracker.track!(chat, 'window_opened');

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
      page.chatTracker.track!(chat, native as string);
      assert.deepEqual(await eventsOn(page), []);
      assert.deepEqual(statusOf(page).problems, [{ code: 'event_unnamed', key: chat }]);
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
      for (const id of vendorIds) {
        for (const { native } of examples[id]) assert.doesNotThrow(() => track(id, native, value));
      }
    }
  });

  it('works without its array, as when a vendor keeps the function', async () => {
    const page = listeningPage();
    const { track } = page.chatTracker;

    track!(chat, 'window_opened');

    assert.equal((await recordsOf(page)).length, 1);
  });
});

describe('the setting vendors', () => {
  it('chooses at start who is listened to', () => {
    const page = syntheticPage({ vendors: [otherChat] });

    assert.ok(callbackOf(otherChat) in page);
    assert.ok(!(callbackOf(chat) in page));
    assert.deepEqual(Object.keys(statusOf(page).vendors), [otherChat]);
  });

  for (const vendor of vendorIds) {
    it(`that names ${vendor} alone leaves all that belongs to others alone`, () => {
      const others = vendorIds
        .flatMap(id => inspections[id].globals)
        .filter(name => !inspections[vendor].globals.includes(name));
      const globals = new Map(others.map(name => [name, Object.freeze({ name })]));
      const page = listeningPage({ vendors: [vendor] }, Object.fromEntries(globals));

      for (const name of others) assert.equal(page[name], globals.get(name), name);
      assert.deepEqual(Object.keys(statusOf(page).vendors), [vendor]);
    });
  }

  it('later only filters', async () => {
    const page = syntheticPage();

    page.chatTracker.push({ vendors: [chat] });
    page.chatTracker.track!(otherChat, 'talk_began');
    page.chatTracker.track!(chat, 'window_opened');
    page.chatTracker.push({ vendors: [otherChat] });
    page.chatTracker.track!(otherChat, 'talk_began');

    assert.deepEqual(await eventsOn(page), [
      ['chat_opened', chat, 'window_opened'],
      ['chat_started', otherChat, 'talk_began'],
    ]);
    assert.equal(statusOf(page).counts.ignored, 1);
  });

  it('that names a vendor twice hears it once', async () => {
    const page = syntheticPage({ vendors: [chat, chat] });

    tell(page, 'talk_began');

    assert.equal((await recordsOf(page)).length, 1);
  });
});

describe('a name of an event', () => {
  it('is recorded word for word', async () => {
    const page = syntheticPage();
    const natives = ['Beratung gestartet 🐟', 'event.Edited description', '  spaces  ', 'constructor'];

    for (const native of natives) page.chatTracker.track!(chat, native);

    const records = await recordsOf(page);
    assert.deepEqual(
      records.map(record => record.chat_native_event),
      natives,
    );
  });

  it('is cut after 100 characters', async () => {
    const page = syntheticPage();

    page.chatTracker.track!(chat, 'x'.repeat(5000));

    assert.equal((await recordsOf(page))[0]?.chat_native_event, 'x'.repeat(100));
  });

  it('that is a number is recorded as text', async () => {
    const page = syntheticPage();

    page.chatTracker.track!(chat, 7 as unknown as string);

    assert.equal((await recordsOf(page))[0]?.chat_native_event, '7');
  });

  it('that states a personal fact is ignored, unless personal data is kept', async () => {
    const names = ['salutation_mrs', 'salutation_mr'];
    const page = syntheticPage();

    for (const native of names) page.chatTracker.track!(chat, native);
    page.chatTracker.push({ personalData: 'keep' });
    for (const native of names) page.chatTracker.track!(chat, native);

    assert.deepEqual(
      await eventsOn(page),
      names.map(native => ['chat_activity', chat, native]),
    );
    assert.equal(statusOf(page).counts.ignored, 2);
  });
});
