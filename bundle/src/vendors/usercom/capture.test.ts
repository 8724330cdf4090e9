import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { PushedRecord } from '../../../../schemas/src/record.ts';
import { type FakePage, fakePage, listeningPage, recordsOf } from '../../fake-page.ts';
import { start } from '../../start.ts';
import { play, realmOf } from '../simulator.ts';
import { config, simulate } from './simulator.ts';

type Callback = (this: unknown, ...args: unknown[]) => unknown;
type Civchat = { [key: string]: Callback | undefined };

const callbacks = ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived'];
const realm = realmOf(runInNewContext('JSON'));

/** A function of the site, which keeps what it was called with. */
function site() {
  const got: unknown[][] = [];
  return Object.assign((...args: unknown[]) => got.push(args), { got });
}

const civchatOf = (page: FakePage) => page.civchat as Civchat;
const nativesOn = async (page: FakePage) =>
  (await recordsOf(page)).map(({ chat_native_event }) => chat_native_event);
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

  it('gets the five callbacks and nothing else', () => {
    const page = listeningPage({}, { civchat: { ...config } });

    assert.deepEqual(Object.keys(page.civchat as object), [...Object.keys(config), ...callbacks]);
    assert.deepEqual(Object.getOwnPropertySymbols(page.civchat), []);
  });

  it('sends no attribute of ours to the vendor', () => {
    const page = listeningPage({}, { civchat: { ...config } });

    assert.deepEqual(JSON.parse(JSON.stringify(page.civchat)), config);
  });

  it('set before is heard', async () => {
    const onOpen = site();
    const page = listeningPage({}, { civchat: { onOpen } });

    civchatOf(page).onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
    assert.deepEqual(onOpen.got, [[]]);
  });

  it('set after is heard', async () => {
    const onOpen = site();
    const page = listeningPage();

    page.civchat = { onOpen };
    civchatOf(page).onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
    assert.deepEqual(onOpen.got, [[]]);
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
    const civchat = { onOpen: site() };
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
    const onOpen = site();
    const page = listeningPage({}, { civchat: { ...config } });

    civchatOf(page).onOpen = onOpen;
    civchatOf(page).onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
    assert.deepEqual(onOpen.got, [[]]);
  });

  it('set twice is heard once, and the last one is called', async () => {
    const [first, second] = [site(), site()];
    const page = listeningPage({}, { civchat: { onOpen: first } });

    civchatOf(page).onOpen = second;
    civchatOf(page).onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
    assert.deepEqual([first.got, second.got], [[], [[]]]);
  });

  it('chained by another tool is heard once', async () => {
    const [first, second] = [site(), site()];
    const page = listeningPage({}, { civchat: { onMessage: first } });

    const earlier = civchatOf(page).onMessage!;
    civchatOf(page).onMessage = function (...args) {
      second(...args);
      return earlier.apply(this, args);
    };
    civchatOf(page).onMessage!({ isAdmin: true });

    assert.deepEqual(await nativesOn(page), ['onMessage']);
    assert.deepEqual([first.got.length, second.got.length], [1, 1]);
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

    const types = ['onLoad', 'onOpen', 'onClose', 'onMessage'].map(name => typeof civchatOf(page)[name]);

    assert.deepEqual(types, ['function', 'function', 'function', 'function']);
  });

  it('for code from the vendor is offered only where the site has one', async () => {
    const page = listeningPage({}, { civchat: { ...config } });
    const onPayloadReceived = site();
    const before = civchatOf(page).onPayloadReceived;

    civchatOf(page).onPayloadReceived = onPayloadReceived;
    civchatOf(page).onPayloadReceived!("alert('x')");

    assert.equal(before, undefined);
    assert.deepEqual(onPayloadReceived.got, [["alert('x')"]]);
    assert.deepEqual(await nativesOn(page), ['onPayloadReceived']);
  });

  it('goes along into copies that are made of the object', async () => {
    const onOpen = site();
    const page = listeningPage({}, { civchat: { onOpen } });

    const copies = [Object.assign({}, page.civchat), { ...(page.civchat as object) }] as Civchat[];
    for (const copy of copies) copy.onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen', 'onOpen']);
    assert.equal(onOpen.got.length, 2);
  });

  it('of a Proxy that another tool has put around the object is heard', async () => {
    const page = listeningPage();

    page.civchat = new Proxy({ onOpen: site() }, {});
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
    const onOpen = site();
    const civchat = Object.freeze({ ...config, onOpen });
    const page = listeningPage({}, { civchat });

    civchatOf(page).onOpen!();

    assert.equal(page.civchat, civchat);
    assert.equal(civchat.onOpen, onOpen);
    assert.deepEqual(await nativesOn(page), []);
    assert.deepEqual(stateOf(page), { state: 'deaf', events: 0, why: 'hook_refused' });
  });

  it('because it is frozen is reported', () => {
    const page = listeningPage({}, { civchat: Object.freeze({ ...config }) });

    const { problems } = page.chatTracker.status!();

    assert.ok(problems.length > 0);
    assert.deepEqual([...new Set(problems.map(({ code }) => code))], ['hook_refused']);
  });

  it('may be followed by one that does', async () => {
    const page = listeningPage({}, { civchat: Object.freeze({ ...config }) });

    page.civchat = { ...config };
    civchatOf(page).onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
    assert.equal(stateOf(page)?.state, 'heard');
  });

  it('is reported as well where an earlier one did', () => {
    const page = listeningPage({}, { civchat: { ...config } });

    page.civchat = Object.freeze({ ...config });

    assert.deepEqual(
      [...new Set(page.chatTracker.status!().problems.map(({ code }) => code))],
      ['hook_refused'],
    );
  });

  it('because it is a Proxy that throws causes no error in the page', () => {
    const fail = () => {
      throw new Error('not for you');
    };
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

  it('frozen after we have hooked it is heard, and stop throws nothing', async () => {
    const page = listeningPage({}, { civchat: { ...config } });

    Object.freeze(page.civchat);
    civchatOf(page).onOpen!();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
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
    assert.ok(!('UE' in page));
  });

  it('are not recorded', async () => {
    const page = listeningPage();
    const widget = simulate(page, { realm });

    for (const step of [{ run: () => widget.load() }, ...widget.siteCalls]) step.run();

    assert.deepEqual(await nativesOn(page), []);
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

    assert.deepEqual(
      calls.map(({ to, args }) => [to, args[0]]),
      [
        ['userengage', 'event.signup'],
        ['userengage', 'product_event'],
        ['userengage', 'client.update'],
        ['UE.pageHit', { apiKey: config.apiKey, email: config.email }],
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
  it('that was there first is reported, and heard as far as it reads callbacks late', async () => {
    const page = fakePage({ civchat: { ...config } });
    const widget = simulate(page, { realm });
    widget.load();

    start(page, 'standard');
    widget.open();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
    assert.deepEqual(stateOf(page), { state: 'heard', events: 1, why: 'loaded_late' });
    assert.deepEqual(page.chatTracker.status!().problems, [{ code: 'loaded_late', key: 'UE' }]);
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
    const onOpen = site();
    const civchat = { ...config, onOpen };
    const page = listeningPage({}, { civchat });
    const onClose = site();
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
    const civchat = { ...config, onOpen: site() };
    const page = listeningPage({}, { civchat });

    page.chatTracker.stop!();
    start(page, 'standard');
    civchat.onOpen();

    assert.deepEqual(await nativesOn(page), ['onOpen']);
  });
});
