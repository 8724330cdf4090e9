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

type Callback = (this: unknown, ...args: unknown[]) => unknown;

const natives = Object.keys(catalogue.events);
const realm = realmOf(runInNewContext('JSON'));
const everything: Settings = {
  personalData: 'keep',
  staff: 'keep',
  ids: 'keep',
  answers: 'keep',
  ignore: [],
  maxPerMinute: 1000,
};
const stateOf = (page: FakePage) => page.chatTracker.status!().vendors.jivochat;
const call = (page: FakePage, native: string, ...args: unknown[]) => (page[native] as Callback)(...args);

describe('the functions of the site', () => {
  it('are heard in all that is documented, whether the site has set one or not', async () => {
    const site = listener();
    const page = listeningPage(everything, { jivo_onOpen: site });

    for (const native of natives) call(page, native);

    assert.deepEqual(await nativesOn(page), natives);
    assert.deepEqual(site.args(), [[]]);
  });

  it('are called with the `this`, the arguments and the answer of the call', () => {
    const seen: unknown[] = [];
    const page = listeningPage();
    const result = { result: 'ok' };
    page.jivo_onCallEnd = function (this: unknown, ...args: unknown[]) {
      seen.push(this, ...args);
      return 'answer';
    };

    const answer = (page.jivo_onCallEnd as Callback).call(page, result);

    assert.equal(answer, 'answer');
    assert.deepEqual(seen, [page, result]);
    assert.equal(seen[1], result);
  });

  it('may be chained: each event is heard once, and all are called', async () => {
    const [first, second] = [listener(), listener()];
    const page = listeningPage({}, { jivo_onMessageSent: first });
    const earlier = page.jivo_onMessageSent as Callback;

    page.jivo_onMessageSent = () => {
      second();
      earlier();
    };
    call(page, 'jivo_onMessageSent');

    assert.deepEqual(await nativesOn(page), ['jivo_onMessageSent']);
    assert.deepEqual([first.heard.length, second.heard.length], [1, 1]);
  });

  it('may be one and the same for several events, and read from one another', async () => {
    const site = listener();
    const page = listeningPage({}, { jivo_onOpen: site, jivo_onClose: site });

    page.jivo_onAccept = page.jivo_onOpen;
    for (const native of ['jivo_onOpen', 'jivo_onClose', 'jivo_onAccept', 'jivo_onOpen']) call(page, native);

    assert.deepEqual(await nativesOn(page), ['jivo_onOpen', 'jivo_onClose', 'jivo_onAccept', 'jivo_onOpen']);
    assert.equal(site.heard.length, 4);
  });

  it('may be declared after the script: they are heard from the next look on, and that is said', async () => {
    const declared = listener();
    const page = listeningPage();
    Object.defineProperty(page, 'jivo_onOpen', {
      value: declared,
      writable: true,
      enumerable: true,
      configurable: false,
    });

    call(page, 'jivo_onOpen');
    call(page, 'jivo_onClose');
    page.chatTracker.push({});
    call(page, 'jivo_onOpen');

    assert.deepEqual(await nativesOn(page), ['jivo_onClose', 'jivo_onOpen']);
    assert.equal(declared.heard.length, 2);
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'hook_replaced', key: 'jivo_onOpen' }]);
  });

  it('may be nailed down: the others are heard all the same', async () => {
    const page = Object.defineProperty(fakePage(), 'jivo_onOpen', { value: listener() });

    startScript(page);
    call(page, 'jivo_onOpen');
    call(page, 'jivo_onClose');

    assert.deepEqual(await nativesOn(page), ['jivo_onClose']);
    assert.equal(stateOf(page)?.state, 'heard');
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'hook_refused', key: 'jivo_onOpen' }]);
  });

  it('may throw: the record is made, and the exception is its own', async () => {
    const page = listeningPage({}, { jivo_onIntroduction: fail });

    assert.throws(() => call(page, 'jivo_onIntroduction'), /the site fails/);

    assert.deepEqual(await nativesOn(page), ['jivo_onIntroduction']);
  });

  it('are the own ones again after a stop, and nothing is left where there were none', async () => {
    const site = listener();
    const page = listeningPage({}, { jivo_onOpen: site });

    page.chatTracker.stop!();
    call(page, 'jivo_onOpen');

    assert.equal(page.jivo_onOpen, site);
    assert.deepEqual(
      natives.filter(native => native in page),
      ['jivo_onOpen'],
    );
    assert.deepEqual(await nativesOn(page), []);
  });
});

describe('the chat', () => {
  it('is heard in a conversation, and never asked who the visitor is', async () => {
    const page = listeningPage({ ignore: [] });
    const widget = simulate(page, { realm });

    play(widget);

    assert.deepEqual(await nativesOn(page), widget.fired);
    assert.equal(widget.contactsAsked, 0);
  });

  it('is waited for, then met, then heard', () => {
    const page = listeningPage();
    const states = [stateOf(page)?.state];

    page.jivo_api = {};
    page.chatTracker.push({});
    states.push(stateOf(page)?.state);
    call(page, 'jivo_onLoadCallback');
    states.push(stateOf(page)?.state);

    assert.deepEqual(states, ['waiting', 'hooked', 'heard']);
  });

  it('that was there first is reported, and heard from now on', async () => {
    const page = fakePage();
    const widget = simulate(page);
    widget.load();

    startScript(page);
    widget.open();

    assert.deepEqual(await nativesOn(page), ['jivo_onOpen']);
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'loaded_late', key: 'jivo_api' }]);
    assert.equal(stateOf(page)?.why, 'loaded_late');
  });

  it('that is taken away and put back is ready once for each time', async () => {
    const page = listeningPage();
    const widget = simulate(page);

    widget.load();
    widget.unload();
    widget.load();

    const records = await recordsOf(page);
    assert.deepEqual(
      records.map(({ event, chat_nth }) => [event, chat_nth]),
      [
        ['chat_ready', 1],
        ['chat_ready', 2],
      ],
    );
  });

  it('finds no `jivo_api` of ours', () => {
    const page = listeningPage();

    for (const name of ['jivo_api', 'jivo_config', 'jivo_init', 'jivo_destroy']) assert.ok(!(name in page));
  });

  it('is not what an element is, whose id the page lets stand on the window', () => {
    class Elements {
      jivo_api = { nodeType: 1 };
    }
    const page = Object.setPrototypeOf(fakePage(), new Elements()) as FakePage;

    startScript(page);

    assert.equal(stateOf(page)?.state, 'waiting');
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('whose global throws when it is read is heard all the same', async () => {
    const page = Object.defineProperty(fakePage(), 'jivo_api', { get: fail });

    assert.doesNotThrow(() => startScript(page));
    call(page, 'jivo_onOpen');

    assert.deepEqual(await nativesOn(page), ['jivo_onOpen']);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });
});

describe('what a record says', () => {
  it('is nothing of what a function is called with, even if everything is kept and asked for', async () => {
    const customKeys = ['result', 'reason', 'phone', 'client_name', '0', 'own'];
    const page = listeningPage({ ...everything, customKeys });
    const widget = simulate(page, { realm });

    play(widget);
    for (const native of natives) widget.emit(native);

    const told = JSON.stringify(await recordsOf(page));
    assert.deepEqual(
      widget.secrets.filter(secret => told.includes(secret)),
      [],
    );
    assert.ok(!/"chat_custom_\w+":[^,}]/.test(told));
  });

  it('is the same whatever a function is called with, and nothing is thrown or read', async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const broken = Object.defineProperty({}, 'result', { get: fail });
    const page = listeningPage(everything);
    const given = [[], [null], ['chat'], [7], [[]], [broken], [proxy], [{}, {}, 'more']];

    for (const args of given) for (const native of natives) call(page, native, ...args);

    assert.deepEqual(
      await nativesOn(page),
      given.flatMap(() => natives),
    );
  });

  it('is not made of states and sizes of the window unless the site wants it', async () => {
    const page = listeningPage();

    call(page, 'jivo_onChangeState', 'call');
    call(page, 'jivo_onResizeCallback');
    page.chatTracker.push({ ignore: [] });
    call(page, 'jivo_onChangeState', 'label');

    assert.deepEqual(await nativesOn(page), ['jivo_onChangeState']);
  });

  it('of a call is a goal where the site says so', async () => {
    const page = listeningPage({ events: { jivo_onCallStart: 'chat_goal' } });

    call(page, 'jivo_onCallStart');

    assert.deepEqual(
      (await recordsOf(page)).map(({ event }) => event),
      ['chat_goal'],
    );
  });
});
