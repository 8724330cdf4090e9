import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { Settings } from '../../../schemas/src/settings.ts';
import { type FakePage, fakePage, listeningPage, recordsOf, startScript } from '../../core/fake-page.ts';
import { nativesOn } from '../room/natives-on.ts';
import { play, realmOf } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { catalogue } from './catalogue.ts';
import { simulate } from './simulator.ts';

type Api = { [slot: string]: unknown };

const realm = realmOf(runInNewContext('JSON'));
const everything: Settings = {
  personalData: 'keep',
  staff: 'keep',
  ids: 'keep',
  answers: 'keep',
  ignore: [],
};
const stateOf = (page: FakePage) => page.chatTracker.status!().vendors.tawk;
const happens = (page: FakePage, native: string, detail?: unknown) =>
  page.dispatchEvent(new CustomEvent(native, { detail }));

describe('the chat', () => {
  it('is heard in all that it is documented to tell', async () => {
    const page = listeningPage(everything);
    const natives = Object.keys(catalogue.events);

    for (const native of natives) happens(page, native);

    const heard = (await nativesOn(page)).filter((native, at, all) => native !== all[at - 1]);
    assert.deepEqual(heard, natives);
  });

  it('is heard with a site that has set functions for it, which run as without us', async () => {
    const onChatMaximized = listener();
    const page = listeningPage({}, { Tawk_API: { onChatMaximized } });
    const widget = simulate(page, { realm });

    widget.load();
    widget.open();

    const { Tawk_API } = page as { Tawk_API?: Api };
    assert.deepEqual(await nativesOn(page), widget.fired);
    assert.equal(Tawk_API!.onChatMaximized, onChatMaximized);
    assert.deepEqual(onChatMaximized.heard, [{ self: Tawk_API, args: [] }]);
  });

  it('is waited for, met by what its script adds to the object of the site, then heard', () => {
    const page = listeningPage();
    const states = [stateOf(page)?.state];

    page.Tawk_API = { onLoad: () => {} };
    states.push(stateOf(page)?.state);
    page.Tawk_API = { maximize: () => {} };
    states.push(stateOf(page)?.state);
    happens(page, 'tawkChatMaximized');
    states.push(stateOf(page)?.state);

    assert.deepEqual(states, ['waiting', 'waiting', 'hooked', 'heard']);
  });

  it('that was there first is reported, and heard from now on', async () => {
    const page = fakePage();
    const widget = simulate(page);
    widget.load();

    startScript(page);
    widget.open();

    assert.deepEqual(await nativesOn(page), ['tawkChatMaximized']);
    assert.deepEqual(stateOf(page), { state: 'heard', events: 1, why: 'loaded_late' });
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'loaded_late', key: 'Tawk_API' }]);
  });

  it('that is removed with its global and embedded again is heard once in each', async () => {
    const page = listeningPage();
    const widget = simulate(page);

    widget.load();
    widget.unload();
    widget.load();
    widget.open();

    const opened = (await recordsOf(page)).filter(({ event }) => /ready|opened/.test(event));
    assert.deepEqual(
      opened.map(({ event, chat_nth }) => [event, chat_nth]),
      [
        ['chat_ready', 1],
        ['chat_ready', 2],
        ['chat_opened', 1],
      ],
    );
  });

  it('finds no `Tawk_API` of ours', () => {
    assert.ok(!('Tawk_API' in listeningPage()));
  });

  it('is not what an element is, whose id the page lets stand on the window', () => {
    class Elements {
      Tawk_API = { maximize: 1 };
    }
    const page = Object.setPrototypeOf(fakePage(), new Elements()) as FakePage;

    startScript(page);

    assert.equal(stateOf(page)?.state, 'waiting');
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('whose global throws when it is read is heard all the same', async () => {
    const page = Object.defineProperty(fakePage(), 'Tawk_API', { get: fail });

    assert.doesNotThrow(() => startScript(page));
    happens(page, 'tawkChatMaximized');

    assert.deepEqual(await nativesOn(page), ['tawkChatMaximized']);
  });

  it('tells a script that has stopped nothing', async () => {
    const page = fakePage();
    const stop = startScript(page);
    const status = page.chatTracker.status!;

    stop();
    happens(page, 'tawkChatMaximized');

    assert.deepEqual(await nativesOn(page), []);
    assert.equal(status().counts.heard, 0);
  });

  it('tells of the first message of the visitor, then of each', async () => {
    const page = listeningPage();
    const widget = simulate(page);

    for (const text of ['Hello', 'Is anybody there?']) widget.send(text);

    assert.deepEqual(
      (await recordsOf(page)).map(({ event }) => event),
      ['chat_started', 'chat_engaged', 'chat_message_sent', 'chat_message_sent'],
    );
  });
});

describe('what a record says', () => {
  it('is who of the team has joined, where the site keeps staff', async () => {
    const page = listeningPage(everything);

    simulate(page, { realm }).join();

    const [, joined] = await recordsOf(page);
    assert.equal(joined?.event, 'chat_handover');
    assert.equal(joined?.chat_operator_id, '5f2c8a11d0e4');
    assert.equal(joined?.chat_operator_name, 'Jonas Muster');
  });

  it('is nothing of what visitors write or enter, even if everything is kept and asked for', async () => {
    const customKeys = [
      ...['name', 'email', 'message', 'questions.0.answer', 'detail', 'detail.email', 'agent.position'],
      ...['agent.name', 'value', '0'],
    ];
    const page = listeningPage({ ...everything, customKeys });
    const widget = simulate(page, { realm });

    play(widget);
    for (const native of Object.keys(catalogue.events)) widget.emit(native);

    const told = JSON.stringify(await recordsOf(page));
    const staff = ['5f2c8a11d0e4', 'Jonas Muster'];
    assert.deepEqual(
      widget.secrets.filter(secret => told.includes(secret) && !staff.includes(secret)),
      [],
    );
    assert.ok(!told.includes('chat_custom_agent_name":'));
  });

  for (const [detail, event, score] of [
    [1, 'chat_rated', 1],
    [0, 'chat_rated', 0],
    [-1, 'chat_rated', -1],
    [2, 'chat_activity', undefined],
    [0.5, 'chat_activity', undefined],
    ['1', 'chat_activity', undefined],
    [true, 'chat_activity', undefined],
    [null, 'chat_activity', undefined],
    [[1], 'chat_activity', undefined],
    [{ satisfaction: 1 }, 'chat_activity', undefined],
    [Number.NaN, 'chat_activity', undefined],
  ] as const) {
    it(`of a rating of ${JSON.stringify(detail)} is ${event}`, async () => {
      const page = listeningPage();

      happens(page, 'tawkChatSatisfaction', detail);

      const [record, ...more] = await recordsOf(page);
      assert.deepEqual(more, []);
      assert.equal(record?.event, event);
      assert.equal(record?.chat_score, score);
      assert.equal(record?.chat_scale, score === undefined ? undefined : 'mood');
    });
  }

  it('is made whatever an event holds, and nothing is thrown', async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const broken = Object.defineProperty({ id: 7 }, 'name', { get: fail });
    const natives = Object.keys(catalogue.events);
    const page = listeningPage({ ...everything, maxPerMinute: 1000 });
    const details = [undefined, null, [], 'offline', 7, broken, proxy, { id: {}, name: [] }];

    for (const detail of details) for (const native of natives) happens(page, native, detail);

    const records = await recordsOf(page);
    const joined = records.filter(({ event }) => event === 'chat_handover');
    assert.equal(records.length, details.length * natives.length + 1);
    assert.deepEqual(
      joined.map(({ chat_operator_id, chat_operator_name }) => [chat_operator_id, chat_operator_name]),
      details.map(detail => [detail === broken ? '7' : undefined, undefined]),
    );
    assert.equal(records.filter(({ event }) => event === 'chat_unavailable').length, 1);
    assert.equal(page.chatTracker.status!().counts.dropped, 0);
  });

  it('is not made of unread messages and tags unless the site wants it', async () => {
    const page = listeningPage();

    happens(page, 'tawkUnreadCountChanged', 1);
    happens(page, 'tawkTagsUpdated', ['vip']);
    page.chatTracker.push({ ignore: [] });
    happens(page, 'tawkUnreadCountChanged', 0);

    assert.deepEqual(await nativesOn(page), ['tawkUnreadCountChanged']);
  });
});
