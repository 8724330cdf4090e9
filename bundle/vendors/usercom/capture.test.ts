import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { PushedRecord } from '../../../schemas/src/record.ts';
import { type FakePage, fakePage, listeningPage, recordsOf, startScript } from '../../core/fake-page.ts';
import { nativesOn } from '../room/natives-on.ts';
import { play, realmOf } from '../room/simulator.ts';
import { fail, listener } from '../room/site-functions.ts';
import { config, simulate } from './simulator.ts';

type Callback = (this: unknown, ...args: unknown[]) => unknown;
type Civchat = { [key: string]: Callback | undefined };

const callbacks = ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived'];
const realm = realmOf(runInNewContext('JSON'));

const civchatOf = (page: FakePage) => page.civchat as Civchat;
const stateOf = (page: FakePage) => page.chatTracker.status!().vendors.usercom;

describe('civchat', () => {
  it('is the same object for the page and the widget', () => {
    const civchat = { ...config };
    const page = listeningPage({}, { civchat });
    const other = { ...config };

    assert.equal(page.civchat, civchat);
    page.civchat = other;
    assert.equal(page.civchat, other);
  });

  it('shows what the site has set, and offers the five callbacks unseen', () => {
    const page = listeningPage({}, { civchat: { ...config } });

    assert.deepEqual(Object.keys(page.civchat as object), Object.keys(config));
    civchatOf(page).onOpen = () => {};
    assert.deepEqual(Object.keys(page.civchat as object), [...Object.keys(config), 'onOpen']);
    assert.deepEqual(
      Object.getOwnPropertyNames(page.civchat).filter(name => !Object.hasOwn(config, name)),
      callbacks,
    );
    assert.deepEqual(Object.getOwnPropertySymbols(page.civchat), []);
  });

  it('without functions can be cloned, as on a page without us', () => {
    const page = listeningPage({}, { civchat: { ...config } });

    assert.deepEqual(structuredClone(page.civchat), config);
  });

  it('sends no attribute of ours to the vendor', () => {
    const page = listeningPage({}, { civchat: { ...config } });

    assert.deepEqual(JSON.parse(JSON.stringify(page.civchat)), config);
  });

  it('set before is heard', async () => {
    const onOpen = listener();
    const page = listeningPage({}, { civchat: { onOpen } });

    civchatOf(page).onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
    assert.deepEqual(onOpen.args(), [[]]);
  });

  it('set after is heard', async () => {
    const onOpen = listener();
    const page = listeningPage();

    page.civchat = { onOpen };
    civchatOf(page).onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
    assert.deepEqual(onOpen.args(), [[]]);
  });

  it('replaced whole is heard, and so is the one that the widget may have kept', async () => {
    const page = listeningPage({}, { civchat: { apiKey: 'a' } });
    const kept = civchatOf(page);

    page.civchat = { apiKey: 'b' };
    civchatOf(page).onOpen!();
    kept.onClose!();

    assert.deepEqual(await nativesOn(page), ['onOpen', 'onClose']);
  });

  it('set again and again, on each scroll, is heard once', async () => {
    const page = listeningPage();

    for (let scroll = 0; scroll < 50; scroll++) page.civchat = { ...config };
    civchatOf(page).onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
  });

  it('set to the same object again is heard once', async () => {
    const civchat = { onOpen: listener() };
    const page = listeningPage({}, { civchat });

    page.civchat = civchat;
    Object.assign(page, { civchat: page.civchat });
    civchatOf(page).onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
  });

  it('that is no object stays what it is', () => {
    const page = listeningPage();

    for (const value of [undefined, null, 'text', 7, false]) {
      page.civchat = value;
      assert.equal(page.civchat, value);
    }
  });

  it('in the form of an older plugin, with a setter that the widget calls, keeps `this`', () => {
    const cookies: string[] = [];
    const civchat = {
      ...config,
      setCookie: (key: string) => cookies.push(key),
      set userKey(key: string) {
        this.setCookie(key);
      },
    };
    const page = listeningPage({}, { civchat });

    simulate(page, { realm }).load();

    assert.equal(cookies.length, 1);
  });

  it('is not made where the page has none', () => {
    const page = listeningPage();

    assert.equal(page.civchat, undefined);
  });
});

describe('a callback', () => {
  it('set later is heard and called', async () => {
    const onOpen = listener();
    const page = listeningPage({}, { civchat: { ...config } });

    civchatOf(page).onOpen = onOpen;
    civchatOf(page).onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
    assert.deepEqual(onOpen.args(), [[]]);
  });

  it('set twice is heard once, and the last one is called', async () => {
    const [first, second] = [listener(), listener()];
    const page = listeningPage({}, { civchat: { onOpen: first } });

    civchatOf(page).onOpen = second;
    civchatOf(page).onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
    assert.deepEqual([first.args(), second.args()], [[], [[]]]);
  });

  it('chained by another tool is heard once', async () => {
    const [first, second] = [listener(), listener()];
    const page = listeningPage({}, { civchat: { onMessage: first } });

    const earlier = civchatOf(page).onMessage!;
    civchatOf(page).onMessage = function (...args) {
      second(...args);
      return earlier.apply(this, args);
    };
    civchatOf(page).onMessage!({ isAdmin: true });

    assert.deepEqual(await nativesOn(page), ['onMessage']);
    assert.deepEqual([first.args().length, second.args().length], [1, 1]);
  });

  it('gets the message itself, with the `this` and the answer of the call', () => {
    const message = { content: 'Hello', isAdmin: true };
    const seen: unknown[] = [];
    const civchat = {
      name: 'Lena',
      onMessage(this: { name: string }, got: unknown) {
        seen.push(this.name, got);
        return 'answer';
      },
    };
    const page = listeningPage({}, { civchat });

    const answer = (page.civchat as typeof civchat).onMessage(message);

    assert.equal(answer, 'answer');
    assert.equal(seen[0], 'Lena');
    assert.equal(seen[1], message);
  });

  it('may throw: the record is made, and the exception is its own', async () => {
    const error = new Error('of the site');
    const page = listeningPage({}, { civchat: {} });
    civchatOf(page).onOpen = () => {
      throw error;
    };

    assert.throws(
      () => civchatOf(page).onOpen!(),
      thrown => thrown === error,
    );

    assert.deepEqual(await nativesOn(page), ['onOpen']);
  });

  it('may be a method of a class', async () => {
    class Config {
      opened = 0;
      onOpen() {
        this.opened++;
      }
    }
    const civchat = new Config();
    const page = listeningPage({}, { civchat });

    civchat.onOpen();

    assert.equal(civchat.opened, 1);
    assert.deepEqual(await nativesOn(page), ['onOpen']);
  });

  it('that the site has not set is there all the same', () => {
    const page = listeningPage({}, { civchat: { ...config } });

    const types = new Set(callbacks.map(name => typeof civchatOf(page)[name]));

    assert.deepEqual([...types], ['function']);
  });

  it('for code from the vendor gets it, and none of it is recorded', async () => {
    const page = listeningPage({}, { civchat: { ...config } });
    const onPayloadReceived = listener();

    civchatOf(page).onPayloadReceived = onPayloadReceived;
    civchatOf(page).onPayloadReceived!("alert('x')");

    assert.deepEqual(onPayloadReceived.args(), [["alert('x')"]]);
    assert.deepEqual(await nativesOn(page), ['onPayloadReceived']);
    assert.ok(!JSON.stringify(await recordsOf(page)).includes('alert'));
  });

  it('that is set for another event is the one of that event', async () => {
    const onOpen = listener();
    const page = listeningPage({}, { civchat: { onOpen } });

    civchatOf(page).onClose = civchatOf(page).onOpen;
    civchatOf(page).onClose!();

    assert.deepEqual(await nativesOn(page), ['onClose']);
    assert.equal(onOpen.args().length, 1);
  });

  it('goes along into copies that are made of the object', async () => {
    const onOpen = listener();
    const page = listeningPage({}, { civchat: { onOpen } });

    const copies = [Object.assign({}, page.civchat), { ...(page.civchat as object) }] as Civchat[];
    for (const copy of copies) copy.onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen', 'onOpen']);
    assert.equal(onOpen.args().length, 2);
  });

  it('of a Proxy that another tool has put around the object is heard', async () => {
    const page = listeningPage();

    page.civchat = new Proxy({ onOpen: listener() }, {});
    civchatOf(page).onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
  });

  for (const [reads, options] of Object.entries({
    'copies at its start': {},
    'should a build read late, looks up on the window': { readsCallbacks: 'late' },
    'should a build read late, looks up on what it has kept': { readsCallbacks: 'kept' },
  } as const)) {
    it(`is heard by a widget that ${reads}`, async () => {
      const page = listeningPage({}, { civchat: { ...config, onPayloadReceived: () => {} } });
      const widget = simulate(page, { realm, ...options });

      play(widget);

      const natives = (await recordsOf(page)).filter(({ event }) => event !== 'chat_engaged');
      assert.deepEqual(
        natives.map(record => record.chat_native_event),
        widget.fired,
      );
    });
  }
});

describe('an object that does not let itself be hooked', () => {
  it('because it is frozen stays as it is, and the chat counts as deaf', async () => {
    const onOpen = listener();
    const civchat = Object.freeze({ ...config, onOpen });
    const page = listeningPage({}, { civchat });

    civchatOf(page).onOpen!();

    assert.equal(page.civchat, civchat);
    assert.equal(civchat.onOpen, onOpen);
    assert.deepEqual(await nativesOn(page), []);
    assert.deepEqual(stateOf(page), { state: 'deaf', events: 0, why: 'hook_refused' });
  });

  it('because it is frozen, without callbacks, is heard through a view of it', async () => {
    const civchat = Object.freeze({ ...config });
    const page = listeningPage({}, { civchat });
    const widget = simulate(page, { realm, isKnown: false });

    widget.load();
    widget.open();

    assert.deepEqual(page.civchat, civchat);
    assert.deepEqual(await nativesOn(page), ['onLoad', 'onOpen']);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('because it is frozen is reported', () => {
    const page = listeningPage({}, { civchat: Object.freeze({ ...config, onOpen() {} }) });

    const { problems } = page.chatTracker.status!();

    assert.ok(problems.length > 0);
    assert.deepEqual([...new Set(problems.map(({ code }) => code))], ['hook_refused']);
  });

  it('may be followed by one that does', async () => {
    const page = listeningPage({}, { civchat: Object.freeze({ ...config, onOpen() {} }) });

    page.civchat = { ...config };
    civchatOf(page).onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
    assert.equal(stateOf(page)?.state, 'heard');
  });

  it('is reported as well where an earlier one did', () => {
    const page = listeningPage({}, { civchat: { ...config } });

    page.civchat = Object.freeze({ ...config, onOpen() {} });

    assert.deepEqual(
      [...new Set(page.chatTracker.status!().problems.map(({ code }) => code))],
      ['hook_refused'],
    );
  });

  it('because it is a Proxy that throws causes no error in the page', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const proxies = [proxy, new Proxy({}, { getOwnPropertyDescriptor: fail, defineProperty: fail })];

    for (const civchat of proxies) {
      const page = listeningPage();
      assert.doesNotThrow(() => {
        page.civchat = civchat;
      });
      assert.equal(page.civchat, civchat);
    }
  });

  it('frozen after we have hooked it starts the widget as without us, and stop throws nothing', () => {
    const page = listeningPage({}, { civchat: { ...config } });
    const alone = fakePage({ civchat: { ...config } });

    const [here, there] = [page, alone].map(each => {
      Object.freeze(each.civchat);
      const widget = simulate(each, { realm, isKnown: false });
      widget.load();
      return { sent: widget.sent, fired: widget.fired, errors: widget.errors };
    });

    assert.deepEqual(here, there);
    assert.doesNotThrow(() => page.chatTracker.stop!());
  });
});

describe('a message', () => {
  const eventsOf = async (...messages: unknown[]) => {
    const page = listeningPage({}, { civchat: {} });
    for (const message of messages) civchatOf(page).onMessage!(message);
    return (await recordsOf(page)).map(({ event }) => event);
  };

  it('of the visitor is one that was sent, and the first one engages', async () => {
    assert.deepEqual(await eventsOf({ isAdmin: false }, { isAdmin: false }), [
      'chat_engaged',
      'chat_message_sent',
      'chat_message_sent',
    ]);
  });

  it('of the site is one that was received', async () => {
    assert.deepEqual(await eventsOf({ isAdmin: true }), ['chat_message_received']);
  });

  it('is never read for what it says', async () => {
    const read: (string | symbol)[] = [];
    const message = new Proxy(
      { isAdmin: false, content: 'My order is 4711' },
      {
        get: (target, name) => {
          read.push(name);
          return Reflect.get(target, name);
        },
        ownKeys: target => {
          read.push('all');
          return Reflect.ownKeys(target);
        },
      },
    );

    await eventsOf(message);

    assert.ok(read.includes('isAdmin'));
    assert.ok(!read.includes('content') && !read.includes('all'));
  });

  it('gives no own fields, since those are for calls of the page', async () => {
    const page = listeningPage(
      { customKeys: ['author.name', 'id', '0', 'length'], personalData: 'keep' },
      { civchat: { onPayloadReceived: () => {} } },
    );

    civchatOf(page).onMessage!({ id: 7, isAdmin: true, author: { name: 'Sofia Muster' } });
    civchatOf(page).onPayloadReceived!("alert('x')");

    const records = await recordsOf(page);
    const own = records.map(record => [
      record.chat_custom_author_name,
      record.chat_custom_id,
      record.chat_custom_0,
      record.chat_custom_length,
    ]);
    assert.deepEqual(own, [
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, undefined, undefined],
    ]);
  });
});

describe('calls of the page, unless asked for', () => {
  it('leave no trace of ours on the window', () => {
    const page = listeningPage();

    page.chatTracker.push({});

    assert.ok(!('userengage' in page));
    assert.equal(typeof page.UE, 'undefined');
    assert.ok(!Object.keys(page).includes('UE'));
  });

  it('are not recorded', async () => {
    const page = listeningPage();
    const widget = simulate(page, { realm });

    for (const step of [{ run: () => widget.load() }, ...widget.siteCalls]) step.run();

    const events = (await recordsOf(page)).map(({ event }) => event);
    assert.ok(!events.includes('chat_sdk_call'), String(events));
  });
});

describe('calls of the page, if asked for', () => {
  const callsOf = async (settings: object = {}) => {
    const page = listeningPage({ sdkCalls: true, ...settings });
    const widget = simulate(page, { realm });
    widget.load();
    const before = widget.calls.length;
    for (const step of widget.siteCalls) step.run();
    const records = (await recordsOf(page)).filter(({ event }) => event === 'chat_sdk_call');
    return { page, records, calls: widget.calls.slice(before) };
  };

  it('are recorded by their name', async () => {
    const { records } = await callsOf();

    assert.deepEqual(
      records.map(record => record.chat_native_event),
      ['event.signup', 'product_event', 'client.update', 'UE.pageHit', 'widget.open', 'UE.resetAuth'],
    );
  });

  it('reach the widget with the same arguments', async () => {
    const { calls } = await callsOf();
    // The widget writes its key into what it is given.
    const { userKey } = calls[3]!.args[0] as { userKey: string };

    assert.ok(userKey);

    assert.deepEqual(
      calls.map(({ to, args }) => [to, args[0]]),
      [
        ['userengage', 'event.signup'],
        ['userengage', 'product_event'],
        ['userengage', 'client.update'],
        ['UE.pageHit', { apiKey: config.apiKey, email: config.email, userKey }],
        ['userengage', 'widget.open'],
        ['UE.resetAuth', { apiKey: config.apiKey }],
      ],
    );
  });

  it('about a product say which product and what happened to it', async () => {
    const { records } = await callsOf();

    const [product] = records.filter(record => record.chat_native_event === 'product_event');
    assert.equal(product?.chat_product_id, 'P-1042');
    assert.equal(product?.chat_product_event, 'add to cart');
  });

  it('say nothing of the visitor', async () => {
    const { records } = await callsOf({ personalData: 'keep', ids: 'keep' });

    const seen = JSON.stringify(records);
    for (const secret of [config.email, config.first_name, config.apiKey]) assert.ok(!seen.includes(secret));
  });

  it('give own fields where the call is about an event', async () => {
    const { records } = await callsOf({ customKeys: ['first_name'] });

    assert.deepEqual(
      records.map(record => record.chat_custom_first_name),
      ['Lena', undefined, undefined, undefined, undefined, undefined],
    );
  });

  it('that carry identity give no own fields, even listed ones', async () => {
    const { records } = await callsOf({ customKeys: ['email', 'apiKey'] });

    const identity = records.filter(record => /client|UE/.test(record.chat_native_event));
    assert.deepEqual(
      identity.map(record => [record.chat_custom_email, record.chat_custom_apiKey]),
      [
        [undefined, undefined],
        [undefined, undefined],
        [undefined, undefined],
      ],
    );
  });

  it('keep their `this`, their answer and their exceptions', () => {
    const page = listeningPage({ sdkCalls: true });
    const error = new Error('of the widget');
    page.userengage = function (this: unknown, name: string) {
      assert.notEqual(name, 'widget.open', error);
      return [this, name];
    };
    const call = page.userengage as Callback;

    assert.deepEqual(call.call('self', 'event.x'), ['self', 'event.x']);
    assert.throws(
      () => call('widget.open'),
      thrown => thrown === error,
    );
  });

  it('find no function before the widget has made one', () => {
    const page = listeningPage({ sdkCalls: true });

    assert.equal(typeof page.userengage, 'undefined');
    assert.equal(typeof page.UE, 'undefined');
  });

  it('are recorded from the moment they are asked for, and until they are not', async () => {
    const page = listeningPage();
    const widget = simulate(page, { realm });
    widget.load();
    const call = (name: string) => (page.userengage as Callback)(name);

    call('event.before');
    page.chatTracker.push({ sdkCalls: true });
    call('event.during');
    page.chatTracker.push({ sdkCalls: false });
    call('event.after');

    assert.deepEqual(await nativesOn(page), ['event.during']);
  });

  it('and a page hit without callbacks leave nothing unheard of a widget that is loaded anew', async () => {
    const page = listeningPage({}, { civchat: { ...config } });
    const widget = simulate(page, { realm });
    const UE = () => page.UE as { [method: string]: Callback };
    widget.load();
    page.chatTracker.status!();
    UE().pageHit!({ apiKey: config.apiKey });
    widget.open();

    UE().destroy!();
    widget.load();
    widget.open();

    assert.deepEqual(await nativesOn(page), ['onLoad', 'onOpen', 'onLoad', 'onOpen']);
  });

  it('are recorded again after the widget was destroyed and loaded anew', async () => {
    const page = listeningPage({ sdkCalls: true });
    const widget = simulate(page, { realm });

    widget.load();
    (page.UE as { destroy: Callback }).destroy();
    widget.load();
    (page.userengage as Callback)('event.x');
    (page.UE as { pageHit: Callback }).pageHit();

    assert.deepEqual(await nativesOn(page), ['UE.destroy', 'event.x', 'UE.pageHit']);
  });

  it('keep `UE` the same object, and its other methods untouched', () => {
    const page = listeningPage({ sdkCalls: true });
    const UE = { pageHit: () => {}, refresh: () => {} };
    const { refresh } = UE;

    page.UE = UE;

    assert.equal(page.UE, UE);
    assert.equal(UE.refresh, refresh);
  });

  it('are recorded of methods that come to `UE` later', async () => {
    const page = listeningPage({ sdkCalls: true });
    const UE: { pageHit?: Callback } = {};

    page.UE = UE;
    UE.pageHit = () => 'hit';

    assert.equal(UE.pageHit(), 'hit');
    assert.deepEqual(await nativesOn(page), ['UE.pageHit']);
  });

  it('are not recorded when a tag makes them in answer to a record', async () => {
    const pushed: PushedRecord[] = [];
    const dataLayer = {
      push: (record: PushedRecord) => {
        pushed.push(record);
        (page.userengage as Callback)('event.from_tag', {});
        (page.UE as { pageHit: Callback }).pageHit({});
      },
    };
    const page: FakePage = listeningPage({ sdkCalls: true }, { dataLayer });
    const widget = simulate(page, { realm });
    widget.load();

    (page.userengage as Callback)('event.signup', {});
    await recordsOf(page);

    assert.deepEqual(
      pushed.map(record => record.chat_native_event),
      ['event.signup'],
    );
    assert.equal(widget.calls.filter(({ args }) => args[0] === 'event.from_tag').length, 1);
  });

  it('leave the functions of the widget as they were after stop', () => {
    const userengage = () => {};
    const UE = { pageHit: () => {}, resetAuth: () => {}, destroy: () => {} };
    const before = { ...UE };
    const page = listeningPage({ sdkCalls: true }, { userengage, UE });

    page.chatTracker.stop!();

    assert.equal(page.userengage, userengage);
    assert.deepEqual(Object.getOwnPropertyDescriptors(UE), Object.getOwnPropertyDescriptors(before));
  });
});

describe('the widget', () => {
  type Sdk = { [method: string]: Callback };
  const sdkOf = (page: FakePage) => page.UE as Sdk;

  it('that had started before us is deaf until the page reports a page view, and heard from then on', async () => {
    const page = fakePage({ civchat: { ...config } });
    const widget = simulate(page, { realm });
    widget.load();

    startScript(page);
    widget.open();

    assert.deepEqual(stateOf(page), { state: 'deaf', events: 0, why: 'loaded_late' });
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'loaded_late', key: 'UE' }]);
    sdkOf(page).pageHit!({ apiKey: config.apiKey });
    assert.equal(stateOf(page)?.state, 'hooked');
    widget.send('Hello');
    widget.close();
    assert.deepEqual(await nativesOn(page), ['onMessage', 'onMessage', 'onClose']);
    assert.equal(stateOf(page)?.state, 'heard');
  });

  it('whose file has run but which has not started is not late', async () => {
    const page = fakePage({ civchat: { ...config } });
    let go = () => {};
    const widget = simulate(page, {
      realm,
      starts: begin => {
        go = begin;
      },
    });
    widget.load();

    startScript(page);
    go();
    widget.open();

    assert.deepEqual(await nativesOn(page), ['onLoad', 'onOpen']);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('goes on calling a callback that the site sets again after its start', async () => {
    const onOpen = listener();
    const page = listeningPage({}, { civchat: { ...config, onOpen } });
    const widget = simulate(page, { realm });
    widget.load();

    civchatOf(page).onOpen = onOpen;
    page.chatTracker.push({});
    widget.open();

    assert.equal(onOpen.args().length, 1);
    assert.deepEqual(await nativesOn(page), ['onLoad', 'onOpen']);
  });

  it('that takes our callbacks away at its start has replaced nothing', async () => {
    const page = listeningPage({}, { civchat: { ...config, onOpen() {} } });
    const widget = simulate(page, { realm });

    widget.load();
    page.chatTracker.push({});

    assert.deepEqual(page.chatTracker.status!().problems, []);
    assert.deepEqual(Object.keys(page.civchat as object).includes('onOpen'), false);
  });

  const pings: { readonly [how: string]: (page: FakePage) => void } = {
    'a page view': page => sdkOf(page).pageHit!({ apiKey: config.apiKey, email: config.email }),
    'a page view without anything': page => sdkOf(page).pageHit!(),
    'a page view with the configuration': page => sdkOf(page).pageHit!(page.civchat),
    'a page view with a copy of it': page => sdkOf(page).pageHit!({ ...(page.civchat as object) }),
    'a page view of attributes that take no new ones': page =>
      sdkOf(page).pageHit!(Object.preventExtensions({ apiKey: 'a', userKey: 'b' })),
    'a logout': page => sdkOf(page).resetAuth!({ apiKey: config.apiKey }),
  };
  for (const [how, ping] of Object.entries(pings)) {
    it(`is heard once for each event after ${how}, however often`, async () => {
      const page = listeningPage({}, { civchat: { ...config } });
      const widget = simulate(page, { realm });
      widget.load();

      for (let time = 0; time < 3; time++) {
        ping(page);
        widget.open();
        widget.reply('Hello');
        widget.close();
      }

      const natives = await nativesOn(page);
      assert.deepEqual(natives, ['onLoad', ...new Array(3).fill(['onOpen', 'onMessage', 'onClose']).flat()]);
      assert.deepEqual(page.chatTracker.status!().problems, []);
    });
  }

  it('takes the callbacks of the site along with a page view, and the argument ends as without us', async () => {
    const page = listeningPage({}, { civchat: { ...config } });
    const alone = fakePage({ civchat: { ...config } });
    const [here, there] = [page, alone].map(each => {
      const widget = simulate(each, { realm });
      const onOpen = listener();
      const given = { apiKey: 'Ab12Cd', onOpen, plan: 'gold' };
      widget.load();
      sdkOf(each).pageHit!(given);
      widget.open();
      return { given, calls: onOpen.args().length, sent: widget.sent };
    });

    assert.deepEqual(here, there);
    assert.deepEqual(await nativesOn(page), ['onLoad', 'onOpen']);
  });

  it('changes nothing of an argument that watches its changes', () => {
    const page = listeningPage({}, { civchat: { ...config } });
    const changes: PropertyKey[] = [];
    const watched = new Proxy(
      { apiKey: 'Ab12Cd', userKey: undefined },
      {
        set: (target, key, value) => {
          changes.push(key);
          return Reflect.set(target, key, value);
        },
      },
    );
    simulate(page, { realm }).load();

    sdkOf(page).pageHit!(watched);

    assert.deepEqual(
      changes.filter(key => /^on/.test(String(key))),
      [],
    );
  });

  it('opened again and again while it is open tells it once', async () => {
    const page = listeningPage({}, { civchat: { ...config } });
    const widget = simulate(page, { realm });
    widget.load();
    const call = page.userengage as Callback;

    for (const name of ['widget.close', 'widget.open', 'widget.open', 'widget.close', 'widget.close'])
      call(name);
    call('widget.open');

    assert.deepEqual(await nativesOn(page), ['onLoad', 'onOpen', 'onClose', 'onOpen']);
  });

  it('that a logout has closed tells that it is opened', async () => {
    const page = listeningPage({}, { civchat: { ...config } });
    const widget = simulate(page, { realm });
    widget.load();
    widget.open();

    sdkOf(page).resetAuth!({ apiKey: config.apiKey });
    widget.open();

    assert.deepEqual(await nativesOn(page), ['onLoad', 'onOpen', 'onOpen']);
  });

  it('destroyed and loaded again is ready again, and heard', async () => {
    const page = listeningPage({}, { civchat: { ...config } });
    const widget = simulate(page, { realm });
    widget.load();

    sdkOf(page).destroy!();
    page.chatTracker.push({});
    widget.load();
    widget.open();

    assert.deepEqual(await nativesOn(page), ['onLoad', 'onLoad', 'onOpen']);
    assert.deepEqual(page.chatTracker.status!().problems, []);
  });

  it('is not what an element with such an id is', () => {
    class Elements {
      civchat = { nodeType: 1 };
      UE = { nodeType: 1 };
    }
    const page = fakePage();
    Object.setPrototypeOf(page, new Elements());

    startScript(page);

    assert.deepEqual(Object.keys(page.civchat as object), ['nodeType']);
    assert.deepEqual(stateOf(page), { state: 'waiting', events: 0 });
  });

  it('is waited for, met with its configuration, then heard', () => {
    const page = listeningPage();
    const states = [stateOf(page)?.state];

    page.civchat = { ...config };
    states.push(stateOf(page)?.state);
    civchatOf(page).onLoad!();
    states.push(stateOf(page)?.state);

    assert.deepEqual(states, ['waiting', 'hooked', 'heard']);
  });
});

describe('after stop', () => {
  it('the configuration is as the page would have it, and nothing is heard', async () => {
    const onOpen = listener();
    const civchat = { ...config, onOpen };
    const page = listeningPage({}, { civchat });
    const onClose = listener();
    civchat.onOpen();

    Object.assign(civchat, { onClose });
    await recordsOf(page);
    page.chatTracker.stop!();
    civchat.onOpen();

    assert.equal(page.civchat, civchat);
    assert.deepEqual({ ...civchat }, { ...config, onOpen, onClose });
    assert.deepEqual(await nativesOn(page), ['onOpen']);
  });

  it('and another start, the same object is heard again, once', async () => {
    const civchat = { ...config, onOpen: listener() };
    const page = listeningPage({}, { civchat });

    page.chatTracker.stop!();
    startScript(page);
    civchat.onOpen();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
  });
});
