import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { Settings } from '../../../schemas/src/settings.ts';
import { type FakePage, fakePage, listeningPage, recordsOf, startScript } from '../../core/fake-page.ts';
import { nativesOn } from '../room/natives-on.ts';
import { play, realmOf } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { catalogue } from './catalogue.ts';
import { type Conversations, simulate } from './simulator.ts';

const realm = realmOf(runInNewContext('JSON'));
const everything: Settings = {
  personalData: 'keep',
  staff: 'keep',
  ids: 'keep',
  answers: 'keep',
  ignore: [],
};
const natives = Object.keys(catalogue.events);
const stateOf = (page: FakePage) => page.chatTracker.status!().vendors.hubspot;
const chatOn = (page: FakePage) => page.HubSpotConversations as Conversations;

/** A page with a loaded chat, whose first record tells that it is ready. */
function talking(settings: Settings = {}) {
  const page = listeningPage(settings);
  const widget = simulate(page, { realm });
  widget.load();
  return { page, widget, rest: async () => (await recordsOf(page)).slice(1) };
}

describe('the chat', () => {
  it('is heard in all that it is documented to tell', async () => {
    const { page, widget } = talking(everything);

    for (const native of natives.slice(1)) widget.emit(native);

    assert.deepEqual(await nativesOn(page), natives);
  });

  it('is heard with listeners of the site, whose array stays what it is', async () => {
    const mine = listener();
    const page = fakePage();
    const ready = [() => chatOn(page).on('widgetClosed', mine)];
    page.hsConversationsOnReady = ready;
    startScript(page);
    const widget = simulate(page, { realm });

    widget.load();
    widget.close();

    assert.deepEqual(await nativesOn(page), ['widgetLoaded', 'widgetClosed']);
    assert.equal(mine.heard.length, 1);
    assert.ok(page.hsConversationsOnReady === ready && ready.length === 1);
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

  it('whose widget was there first is reported, and heard from now on', async () => {
    const page = fakePage();
    const widget = simulate(page);
    widget.load();

    startScript(page);
    widget.close();

    assert.deepEqual(await nativesOn(page), ['widgetClosed']);
    assert.deepEqual(stateOf(page), { state: 'heard', events: 1, why: 'loaded_late' });
    assert.deepEqual(page.chatTracker.status!().problems, [
      { code: 'loaded_late', key: 'HubSpotConversations' },
    ]);
  });

  it('whose object alone was there first is heard whole', async () => {
    const page = fakePage({ hsConversationsSettings: { loadImmediately: false } });
    const widget = simulate(page);
    widget.load();

    startScript(page);
    chatOn(page).widget.load();

    assert.deepEqual(await nativesOn(page), ['widgetLoaded']);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('that is removed with its object and embedded again is heard once in each', async () => {
    const { page, widget } = talking();
    const first = chatOn(page);

    widget.unload();
    widget.load();
    widget.close();

    assert.notEqual(chatOn(page), first);
    assert.deepEqual(await nativesOn(page), ['widgetLoaded', 'widgetLoaded', 'widgetClosed']);
  });

  it('is subscribed to once, however often the page is looked at', async () => {
    const { page, widget } = talking();

    for (let look = 0; look < 5; look++) stateOf(page);
    widget.close();

    assert.deepEqual(await nativesOn(page), ['widgetLoaded', 'widgetClosed']);
  });

  it('finds no names of ours', () => {
    const page = listeningPage();

    assert.ok(!('HubSpotConversations' in page) && !('hsConversationsOnReady' in page));
  });

  for (const [kind, value] of Object.entries({
    'a text': 'on',
    'a number': 7,
    'a list': ['on'],
    'an object of something else': { off() {} },
    'an object whose widget is none': { on: 7, widget: { status: 7 } },
  })) {
    it(`is not ${kind} in its place, which stays`, async () => {
      const page = fakePage({ HubSpotConversations: value });

      assert.doesNotThrow(() => startScript(page));

      assert.notEqual(stateOf(page)?.state, 'heard');
      assert.deepEqual(await nativesOn(page), []);
      assert.equal(page.HubSpotConversations, value);
    });
  }

  it('whose global throws when it is read does no harm', () => {
    const page = Object.defineProperty(fakePage(), 'HubSpotConversations', { get: fail });

    assert.doesNotThrow(() => startScript(page));

    assert.equal(stateOf(page)?.state, 'waiting');
  });

  it('that refuses listeners is reported as deaf', () => {
    const page = fakePage({ HubSpotConversations: { on: fail } });

    startScript(page);

    assert.deepEqual(stateOf(page), { state: 'deaf', events: 0, why: 'hook_refused' });
  });

  it('has its listeners back when the script stops', async () => {
    const page = fakePage();
    const widget = simulate(page);
    widget.load();
    const stop = startScript(page);

    stop();
    widget.close();

    assert.deepEqual(await nativesOn(page), []);
  });
});

describe('what a record says', () => {
  for (const [native, payload, shows] of [
    ['conversationStarted', { conversation: { conversationId: 5533441177 } }, ['5533441177', undefined]],
    ['conversationClosed', { conversation: { conversationId: 'a-1' } }, ['a-1', undefined]],
    ['conversationStarted', { conversation: 5533441177 }, [undefined, undefined]],
    ['conversationStarted', { conversation: { conversationId: {} } }, [undefined, undefined]],
    ['conversationStarted', '5533441177', [undefined, undefined]],
    ['quickReplyButtonClick', { value: ['Yes', 'No'] }, [undefined, 'Yes']],
    ['quickReplyButtonClick', { value: 'Yes' }, [undefined, undefined]],
    ['quickReplyButtonClick', { value: [{ text: 'Yes' }] }, [undefined, undefined]],
    ['quickReplyButtonClick', { value: [] }, [undefined, undefined]],
    ['quickReplyButtonClick', null, [undefined, undefined]],
    ['contactAssociated', { value: ['Yes'] }, [undefined, undefined]],
  ] as const) {
    it(`of ${native} with ${JSON.stringify(payload)} is ${shows.join(' and ') || 'that it happened'}`, async () => {
      const { widget, rest } = talking(everything);

      widget.emit(native, payload);

      const [record, ...more] = await rest();
      assert.deepEqual(more, []);
      assert.deepEqual([record?.chat_conversation_id, record?.chat_label], shows);
    });
  }

  it('is nothing of conversations and answers by default', async () => {
    const { widget, rest } = talking();

    play(widget);
    for (const native of natives) widget.emit(native);

    const told = JSON.stringify(await rest());
    assert.deepEqual(
      widget.secrets.filter(secret => told.includes(secret)),
      [],
    );
  });

  it('is made whatever an event holds, and nothing is thrown', async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const page = listeningPage({ ...everything, maxPerMinute: 1000 });
    const widget = simulate(page, { realm: thing => thing });
    widget.load();
    const broken = Object.defineProperty({}, 'conversationId', { get: fail });
    const payloads = [null, [], 'text', 7, Symbol('a'), proxy, { conversation: broken }, { value: proxy }];

    for (const payload of payloads) for (const native of natives) widget.emit(native, payload);

    const records = (await recordsOf(page)).slice(1);
    assert.equal(records.length, payloads.length * natives.length);
    assert.deepEqual(widget.errors, []);
    assert.equal(page.chatTracker.status!().counts.dropped, 0);
  });

  it('is not made of news in other conversations unless the site wants it', async () => {
    const { page, widget, rest } = talking();

    widget.reply('Hello');
    page.chatTracker.push({ ignore: [] });
    widget.reply('Hello?');

    assert.equal((await rest()).length, 1);
  });
});
