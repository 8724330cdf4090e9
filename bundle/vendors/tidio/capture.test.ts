import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { Settings } from '../../../schemas/src/settings.ts';
import { type FakePage, fakePage, listeningPage, recordsOf, startScript } from '../../core/fake-page.ts';
import { nativesOn } from '../room/natives-on.ts';
import { play, realmOf } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import type { TidioApi } from './api.ts';
import { catalogue } from './catalogue.ts';
import { simulate } from './simulator.ts';

const realm = realmOf(runInNewContext('JSON'));
const everything: Settings = {
  personalData: 'keep',
  staff: 'keep',
  ids: 'keep',
  answers: 'keep',
  ignore: [],
};
const natives = Object.keys(catalogue.events);
const stateOf = (page: FakePage) => page.chatTracker.status!().vendors.tidio;
const apiOn = (page: FakePage) => page.tidioChatApi as TidioApi;
const happens = (page: FakePage, native: string, data?: unknown) =>
  page.document.dispatchEvent(Object.assign(new Event(`tidioChat-${native}`), { data }));

describe('the chat', () => {
  it('is heard in all that it tells', async () => {
    const page = listeningPage(everything);

    for (const native of natives) happens(page, native);

    assert.deepEqual(await nativesOn(page), natives);
  });

  it('is heard beside listeners of the site, on the document and by its object, once', async () => {
    const [onDocument, byObject] = [listener(), listener()];
    const page = listeningPage();
    const widget = simulate(page, { realm });
    page.document.addEventListener('tidioChat-open', onDocument);
    widget.load();
    apiOn(page).on('open', byObject);

    widget.open();

    assert.deepEqual(await nativesOn(page), ['ready', 'open']);
    assert.deepEqual([onDocument.heard.length, byObject.args()], [1, [[undefined]]]);
  });

  it('is waited for, met by its object, then heard', () => {
    let start = () => {};
    const page = listeningPage();
    const states = [stateOf(page)?.state];
    const widget = simulate(page, {
      starts: happen => {
        start = happen;
      },
    });

    widget.load();
    states.push(stateOf(page)?.state);
    start();
    states.push(stateOf(page)?.state);

    assert.deepEqual(states, ['waiting', 'hooked', 'heard']);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('that is there and not ready yet is heard from its first event', async () => {
    let start = () => {};
    const page = fakePage();
    const widget = simulate(page, {
      starts: happen => {
        start = happen;
      },
    });
    widget.load();

    startScript(page);
    start();

    assert.deepEqual(await nativesOn(page), ['ready']);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('that was ready first is reported, and heard from now on', async () => {
    const page = fakePage();
    const widget = simulate(page);
    widget.load();

    startScript(page);
    widget.open();

    assert.deepEqual(await nativesOn(page), ['open']);
    assert.deepEqual(stateOf(page), { state: 'heard', events: 1, why: 'loaded_late' });
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'loaded_late', key: 'tidioChatApi' }]);
  });

  it('that is removed with its global while it is open, and embedded again, is heard once in each', async () => {
    const page = listeningPage();
    const widget = simulate(page);

    for (const _ of ['once', 'again']) {
      widget.load();
      widget.open();
      widget.unload();
    }

    assert.deepEqual(await nativesOn(page), ['ready', 'open', 'ready', 'open']);
  });

  it('that says again that it is open is opened once, until it is closed', async () => {
    const page = listeningPage();
    const widget = simulate(page);

    for (const _ of ['once', 'again']) {
      widget.open();
      widget.enterConversation();
      widget.enterConversation();
      widget.close();
    }

    assert.deepEqual(await nativesOn(page), ['open', 'close', 'open', 'close']);
    assert.equal(stateOf(page)?.events, 4);
  });

  it('finds no `tidioChatApi` of ours', () => {
    assert.ok(!('tidioChatApi' in listeningPage()));
  });

  for (const [kind, value] of Object.entries({
    'a text': 'on',
    'a number': 7,
    null: null,
    'a list': ['on'],
    'an object of something else': { off() {} },
  })) {
    it(`is not ${kind} in its place`, () => {
      const page = fakePage({ tidioChatApi: value });

      assert.doesNotThrow(() => startScript(page));

      assert.equal(stateOf(page)?.state, 'waiting');
      assert.deepEqual(page.chatTracker.status!().problems, []);
      assert.equal(page.tidioChatApi, value);
    });
  }

  it('is not what an element is, whose id the page lets stand on the window', () => {
    class Elements {
      tidioChatApi = { on: 1, readyEventWasFired: true };
    }
    const page = Object.setPrototypeOf(fakePage(), new Elements()) as FakePage;

    startScript(page);

    assert.equal(stateOf(page)?.state, 'waiting');
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('whose object throws when it is read is heard all the same', async () => {
    const api = Object.defineProperties({}, { on: { get: fail }, readyEventWasFired: { get: fail } });
    const page = fakePage({ tidioChatApi: api });

    assert.doesNotThrow(() => startScript(page));
    happens(page, 'open');

    assert.deepEqual(await nativesOn(page), ['open']);
  });

  it('is told of as refused where the page has no document to listen on, and nothing is thrown', () => {
    const page = fakePage({ document: undefined });

    assert.doesNotThrow(() => startScript(page));

    const refused = page.chatTracker.status!().problems.filter(({ code }) => code === 'hook_refused');
    assert.ok(refused.some(({ key }) => key === 'tidioChat-open'));
  });

  it('tells a script that has stopped nothing', async () => {
    const page = fakePage();
    const stop = startScript(page);
    const status = page.chatTracker.status!;

    stop();
    happens(page, 'open');

    assert.deepEqual(await nativesOn(page), []);
    assert.equal(status().counts.heard, 0);
  });
});

describe('what a record says', () => {
  it('is nothing of what visitors write or enter, even if everything is kept and asked for', async () => {
    const customKeys = [
      'message',
      'form_data.email',
      'form_data',
      'data',
      'data.message',
      'type',
      'value',
      '0',
    ];
    const page = listeningPage({ ...everything, customKeys });
    const widget = simulate(page, { realm });

    play(widget);
    for (const native of natives) widget.emit(native);

    const told = JSON.stringify(await recordsOf(page));
    assert.deepEqual(
      widget.secrets.filter(secret => told.includes(secret)),
      [],
    );
    assert.doesNotMatch(told, /"chat_custom_\w+":"/);
  });

  it('is whether a bot wrote, where the site lists it', async () => {
    const page = listeningPage({ customKeys: ['fromBot'] });
    const widget = simulate(page, { realm });

    widget.botAsks('What is it about?');
    widget.send('A parcel');
    widget.reply('Let me have a look.');

    assert.deepEqual(
      (await recordsOf(page)).map(({ event, chat_custom_fromBot }) => [event, chat_custom_fromBot]),
      [
        ['chat_message_received', true],
        ['chat_message_sent', true],
        ['chat_message_received', false],
      ],
    );
  });

  for (const [data, event] of [
    [{ type: 'satisfaction_survey_rating', message: '5' }, 'chat_rated'],
    [{ type: 'text', message: '5' }, 'chat_message_sent'],
    [{ type: 'upload' }, 'chat_message_sent'],
    // Older builds name no type.
    [{ message: 'Hello', fromBot: false }, 'chat_message_sent'],
    [{ type: ['satisfaction_survey_rating'] }, 'chat_message_sent'],
    ['satisfaction_survey_rating', 'chat_message_sent'],
    [null, 'chat_message_sent'],
  ] as const) {
    it(`of a message that is ${JSON.stringify(data)} is ${event}`, async () => {
      const page = listeningPage();

      happens(page, 'messageFromVisitor', data);

      const [record, ...more] = await recordsOf(page);
      assert.deepEqual(more, []);
      assert.equal(record?.event, event);
      assert.equal(record?.chat_score, undefined);
    });
  }

  for (const [data, event] of [
    ['offline', 'chat_unavailable'],
    [{ setStatus: 'offline' }, 'chat_unavailable'],
    ['online', 'chat_activity'],
    [{ setStatus: 'online' }, 'chat_activity'],
    [{ status: 'offline' }, 'chat_activity'],
    [['offline'], 'chat_activity'],
    [undefined, 'chat_activity'],
    [7, 'chat_activity'],
  ] as const) {
    it(`of a status of ${JSON.stringify(data)} is ${event}`, async () => {
      const page = listeningPage();

      happens(page, 'setStatus', data);

      assert.deepEqual(
        (await recordsOf(page)).map(record => record.event),
        [event],
      );
    });
  }

  it('is made whatever an event holds, and nothing is thrown', async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const broken = Object.defineProperty({ fromBot: true }, 'type', { get: fail });
    const page = listeningPage({ ...everything, maxPerMinute: 1000 });
    const held = [undefined, null, [], 'offline', 7, broken, proxy, { type: {}, fromBot: [] }];

    for (const data of held) for (const native of natives) happens(page, native, data);

    const records = await recordsOf(page);
    assert.equal(records.length, held.length * natives.length);
    assert.equal(records.filter(({ event }) => event === 'chat_unavailable').length, 1);
    assert.equal(page.chatTracker.status!().counts.dropped, 0);
  });

  it('is made of an event that is another kind of event, or whose data cannot be read', async () => {
    const page = listeningPage();
    const hostile = Object.defineProperty(new Event('tidioChat-messageFromVisitor'), 'data', { get: fail });

    page.document.dispatchEvent(
      new CustomEvent('tidioChat-messageFromVisitor', { detail: { type: 'text' } }),
    );
    page.document.dispatchEvent(hostile);

    assert.deepEqual(await nativesOn(page), ['messageFromVisitor', 'messageFromVisitor']);
  });
});
