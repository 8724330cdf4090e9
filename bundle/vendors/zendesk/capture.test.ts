import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { Settings } from '../../../schemas/src/settings.ts';
import { type FakePage, fakePage, listeningPage, recordsOf, startScript } from '../../core/fake-page.ts';
import { nativesOn } from '../room/natives-on.ts';
import { play, realmOf } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { catalogue } from './catalogue.ts';
import { simulate, type ZendeskOptions } from './simulator.ts';

const realm = realmOf(runInNewContext('JSON'));
const everything: Settings = {
  personalData: 'keep',
  staff: 'keep',
  ids: 'keep',
  answers: 'keep',
  ignore: [],
};
const natives: readonly string[] = Object.keys(catalogue.events);
const stateOf = (page: FakePage) => page.chatTracker.status!().vendors.zendesk;
const zEOf = (page: object) => (page as { zE?: (...args: unknown[]) => unknown }).zE;

/** A page with a loaded chat. */
function talking(settings: Settings = {}, options: ZendeskOptions = {}) {
  const page = listeningPage(settings);
  const widget = simulate(page, { realm, ...options });
  widget.load();
  return { page, widget };
}

describe('the chat', () => {
  for (const widget of ['messenger', 'classic'] as const) {
    it(`is heard in all that it is documented to tell: ${widget}`, async () => {
      const chat = talking({ ...everything, maxPerMinute: 1000 }, { widget });
      const own = natives.filter(
        native => /^(webWidget|chat):|^userEvent/.test(native) === (widget === 'classic'),
      );

      for (const native of natives) chat.widget.emit(native);

      assert.deepEqual(await nativesOn(chat.page), own);
    });
  }

  it('of an older build is heard in what that knows, without a word on the console', async t => {
    const said = ['warn', 'error'].map(level => t.mock.method(console, level as 'warn', () => {}));
    const { page, widget } = talking({ ignore: [] }, { isOld: true });

    for (const native of natives) widget.emit(native);

    assert.deepEqual(await nativesOn(page), ['open', 'close', 'unreadMessages']);
    assert.deepEqual(
      said.map(({ mock }) => mock.callCount()),
      [0, 0],
    );
  });

  it('keeps the function that its file and its widget have put there', () => {
    const [page, bare] = [listeningPage(), {}];
    const [before, after] = [page, bare].map(one => {
      simulate(one).load();
      return Object.getOwnPropertyDescriptor(one, 'zE')!;
    });

    assert.deepEqual(Object.keys(before!), Object.keys(after!));
    assert.equal(before!.value, (page as { zEmbed?: unknown }).zEmbed);
  });

  it('is waited for, met by its file, then heard', () => {
    const page = listeningPage();
    const states = [stateOf(page)?.state];
    const widget = simulate(page);

    widget.load();
    states.push(stateOf(page)?.state);
    widget.open();
    states.push(stateOf(page)?.state);

    assert.deepEqual(states, ['waiting', 'hooked', 'heard']);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('that was there first is reported, and heard from now on', async () => {
    const page = fakePage();
    const widget = simulate(page);
    widget.load();
    widget.open();

    startScript(page);
    widget.close();

    assert.deepEqual(await nativesOn(page), ['close']);
    assert.deepEqual(stateOf(page), { state: 'heard', events: 1, why: 'loaded_late' });
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'loaded_late', key: 'zE' }]);
  });

  it('whose stub was there first, and nothing else, is heard whole', async () => {
    const queue: (() => void)[] = [];
    const page = fakePage({ zE: (call: () => void) => queue.push(call) });
    startScript(page);
    // The widget takes the place of the stub.
    Object.assign(page, { zEmbed: zEOf(page) });
    const widget = simulate(page);
    widget.load();
    for (const call of queue) call();

    widget.open();

    assert.deepEqual(await nativesOn(page), ['open']);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('that is removed with its globals and embedded again is heard once in each', async () => {
    const { page, widget } = talking();

    widget.open();
    widget.unload();
    widget.load();
    widget.open();
    widget.close();

    assert.deepEqual(await nativesOn(page), ['open', 'open', 'close']);
  });

  it('is subscribed to once, however often the page is looked at and whoever wraps its function', async () => {
    const { page, widget } = talking();
    const real = zEOf(page)!;

    Object.assign(page, { zE: (...args: unknown[]) => real(...args) });
    for (let look = 0; look < 5; look++) stateOf(page);
    widget.open();

    assert.deepEqual(await nativesOn(page), ['open']);
  });

  it('that plays its queue before it takes the place of the stub is heard once', async () => {
    const queue: unknown[][] = [];
    const listeners: (() => void)[] = [];
    const page = fakePage({ zE: (...args: unknown[]) => void queue.push(args) });
    startScript(page);
    const widget = (...[first, native, listener]: unknown[]) => {
      if (typeof first === 'function') first();
      else if (first + ' ' + native === 'messenger:on open') listeners.push(listener as () => void);
    };

    for (const args of queue) widget(...args);
    Object.assign(page, { zE: widget });
    stateOf(page);
    for (const tell of listeners) tell();

    assert.deepEqual(await nativesOn(page), ['open']);
  });

  it('gets every listener back when the script stops, also where it throws at one of them', () => {
    let back = 0;
    const off = () => {
      back++;
      throw new Error('of the chat');
    };
    const page = fakePage({ zE: (first: unknown) => (typeof first === 'function' ? first() : off) });

    startScript(page)();

    assert.equal(back, 24);
  });

  it('finds no `zE` of ours', () => {
    assert.ok(!('zE' in listeningPage()));
  });

  it('is not what an element is, whose id the page lets stand on the window', () => {
    class Elements {
      zE = listener();
    }
    const elements = new Elements();
    const page = Object.setPrototypeOf(fakePage(), elements) as FakePage;

    startScript(page);

    assert.equal(stateOf(page)?.state, 'waiting');
    assert.equal(elements.zE.heard.length, 0);
  });

  it('whose global throws when it is read does no harm', () => {
    const page = Object.defineProperty(fakePage(), 'zE', { get: fail });

    assert.doesNotThrow(() => startScript(page));

    assert.equal(stateOf(page)?.state, 'waiting');
  });

  it('that refuses everything is reported as deaf', () => {
    const page = fakePage({ zE: fail });

    startScript(page);

    assert.deepEqual(stateOf(page), { state: 'deaf', events: 0, why: 'hook_refused' });
  });

  for (const widget of ['messenger', 'classic'] as const) {
    it(`whose function a tool wraps while it is there is heard once: ${widget}`, async () => {
      const { page, widget: chat } = talking({}, { widget });
      stateOf(page);
      const real = zEOf(page)!;

      for (let tool = 0; tool < 3; tool++) {
        Object.assign(page, { zE: (...args: unknown[]) => real(...args) });
        stateOf(page);
      }
      chat.emit(widget === 'classic' ? 'chat:start' : 'conversationStarted');

      assert.equal((await nativesOn(page)).length, 1);
    });

    it(`tells a script that has stopped nothing: ${widget}`, async () => {
      const page = fakePage();
      const chat = simulate(page, { widget });
      chat.load();
      const stop = startScript(page);

      stop();
      chat.open();

      assert.deepEqual(await nativesOn(page), []);
    });
  }
});

describe('what a record says', () => {
  it('is which conversation it was, where the site keeps IDs, wherever that stands', async () => {
    const { page, widget } = talking({ ids: 'keep' });

    widget.emit('conversationStarted', { conversationId: 'a' });
    widget.emit('conversationStarted', { data: { conversationId: 'b' }, conversationId: 'a' });
    widget.emit('conversationStarted', { data: 'c' });

    const ids = (await recordsOf(page)).map(({ chat_conversation_id }) => chat_conversation_id);
    assert.deepEqual(ids, ['a', 'b', undefined]);
  });

  it('is nothing of what visitors write, look for or are, even if everything is kept and asked for', async () => {
    const customKeys = [
      ...['data.agentDisplayName', 'data.messages.0.role', 'properties.term', 'properties.name', 'term'],
      ...['talk', 'action', 'data.actionName'],
    ];
    const { page, widget } = talking({ ...everything, customKeys }, { widget: 'both' });

    play(widget);
    widget.search();
    for (const native of natives) widget.emit(native);

    const told = JSON.stringify(await recordsOf(page));
    assert.deepEqual(
      widget.secrets.filter(secret => told.includes(secret)),
      ['65f1c0a2e9d8b7a6c5d4e3f2'],
    );
  });

  for (const [action, event, score] of [
    ['Chat Rating Good', 'chat_rated', 1],
    ['Chat Rating Bad', 'chat_rated', 0],
    ['Chat Rating Removed', 'chat_activity', undefined],
    ['Chat Rating', 'chat_activity', undefined],
    ['Chat Request Form Submitted', 'chat_answered', undefined],
    ['Chat Served by Operator', 'chat_handover', undefined],
    ['Contact Form Submitted', 'chat_lead', undefined],
    ['Talk Callback Request Submitted', 'chat_lead', undefined],
    ['Contact Form Shown', 'chat_activity', undefined],
    ['Web Widget Opened', 'chat_activity', undefined],
    ['constructor', 'chat_activity', undefined],
    ['__proto__', 'chat_activity', undefined],
    [['Contact Form Submitted'], 'chat_activity', undefined],
    [{}, 'chat_activity', undefined],
    [1, 'chat_activity', undefined],
    [null, 'chat_activity', undefined],
    [undefined, 'chat_activity', undefined],
  ] as const) {
    it(`of an event of the classic widget with the action ${JSON.stringify(action)} is ${event}`, async () => {
      const { page, widget } = talking({}, { widget: 'classic' });

      widget.emit('userEvent', { category: 'Zendesk Web Widget', action });

      const [record, ...more] = await recordsOf(page);
      assert.deepEqual(more, []);
      assert.equal(record?.event, event);
      assert.equal(record?.chat_score, score);
      assert.equal(record?.chat_scale, score === undefined ? undefined : 'thumb');
    });
  }

  it('is no rating where another event has an action', async () => {
    const { page, widget } = talking();

    widget.emit('messagesShown', { action: 'Chat Rating Good' });

    assert.deepEqual(
      (await recordsOf(page)).map(({ event }) => event),
      ['chat_activity'],
    );
  });

  it('is made whatever an event holds, and nothing is thrown', async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const broken = Object.defineProperty({}, 'data', { get: fail });
    const { page, widget } = talking(
      { ...everything, maxPerMinute: 1000 },
      { widget: 'both', realm: thing => thing },
    );
    const payloads = [null, [], 'Chat Rating Good', 7, Symbol('a'), proxy, broken, { data: proxy }];

    for (const payload of payloads) for (const native of natives) widget.emit(native, payload);

    assert.equal((await recordsOf(page)).length, payloads.length * natives.length);
    assert.deepEqual(widget.errors, []);
    assert.equal(page.chatTracker.status!().counts.dropped, 0);
  });
});
