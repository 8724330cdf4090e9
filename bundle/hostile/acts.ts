/** What a hostile page does: each act is one case. */
import {
  callThrough,
  callWithView,
  type HostilePage,
  meet,
  order,
  raise,
  reachable,
  touch,
  track,
} from './page.ts';
import { hugeValues, native, payload } from './payloads.ts';
import type { Bag, Callable } from './realm.ts';
import { settings } from './settings.ts';
import { chained, siteFunction } from './site.ts';
import { layOut } from './traits/layers.ts';
import { nail } from './traits/nailing.ts';
import { pollute } from './traits/pollution.ts';
import { replace, replaceClock, replaceDeeply } from './traits/replacing.ts';
import { object, value } from './values.ts';

type Act = (page: HostilePage) => void;

const callbacks = ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived'];
const methods = ['pageHit', 'resetAuth', 'destroy', 'init'];

const read = (page: HostilePage, owner: Bag, key: PropertyKey) => touch(page, () => owner[key]);
const write = (page: HostilePage, owner: object, key: PropertyKey, next: unknown) =>
  touch(page, () => Reflect.set(owner, key, next));

const function_ = (page: HostilePage) => (page.random.percent(80) ? siteFunction(page) : value(page));

/** An event of the three chats, as their widgets report it. */
const events: { readonly [name: string]: Act } = {
  'userlike event': page => {
    const contexts = [payload(page, 'global'), payload(page, 'session'), value(page)];
    const args = [native(page), ...contexts].slice(0, page.random.below(5));
    callThrough(page, read(page, page.window, 'userlikeTrackingEvent'), value(page), args);
  },
  'usercom event': page => {
    const civchat = page.random.percent(25) ? page.copies : read(page, page.window, 'civchat');
    if (!reachable(page, civchat)) return;
    const callback = read(page, civchat, page.random.pick(callbacks));
    const message = page.random.percent(60)
      ? [{ isAdmin: page.random.percent(50) }]
      : [payload(page, 'message')];
    callThrough(page, callback, civchat, page.random.percent(90) ? message : []);
  },
  'loyjoy event': page => fire(page, native(page), payload(page, 'detail')),
  'tracked event': page => {
    const { random } = page;
    const vendor = random.percent(80) ? random.pick(['loyjoy', 'usercom', 'userlike']) : value(page);
    const kind = random.pick(['detail', 'call', 'message'] as const);
    track(page, vendor, native(page), payload(page, kind));
  },
  'usercom call': page => {
    const calls = () => callThrough(page, read(page, page.window, 'userengage'), undefined, args);
    const args = [
      page.random.pick(['event.signup', 'client.update', 'product_event']),
      payload(page, 'call'),
    ];
    if (page.random.percent(50)) return calls();
    const api = read(page, page.window, 'UE');
    if (reachable(page, api)) callThrough(page, read(page, api, page.random.pick(methods)), api, args);
  },
};

/** What the page does to the places where the bundle listens. */
const changes: { readonly [name: string]: Act } = {
  'userlike callback set': page => void write(page, page.window, 'userlikeTrackingEvent', function_(page)),
  'userlike callback chained': page => {
    const before = read(page, page.window, 'userlikeTrackingEvent');
    // A chain of hundreds is no page any more.
    if (page.random.percent(30)) write(page, page.window, 'userlikeTrackingEvent', siteFunction(page));
    else write(page, page.window, 'userlikeTrackingEvent', chained(page, before));
  },
  'civchat replaced': page => void write(page, page.window, 'civchat', civchat(page)),
  'usercom callback set': page => {
    const civchat = read(page, page.window, 'civchat');
    if (reachable(page, civchat)) write(page, civchat, page.random.pick(callbacks), function_(page));
  },
  'LoyJoy replaced': page =>
    void write(page, page.window, 'LoyJoy', page.random.percent(85) ? widget(page) : value(page)),
  'LoyJoy started': page => {
    const options = page.random.percent(85) ? bootOptions(page) : value(page);
    callThrough(page, read(page, page.window, 'LoyJoy'), page.window, ['boot', options, value(page)]);
  },
  'LoyJoy called': page =>
    callThrough(page, read(page, page.window, 'LoyJoy'), value(page), [
      page.random.pick(['open', 'remove']),
      value(page),
    ]),
  'usercom ping': page => {
    const api = read(page, page.window, 'UE');
    if (!reachable(page, api)) return;
    const ping = read(page, api, page.random.pick(['pageHit', 'resetAuth']));
    const given = page.random.percent(50) ? read(page, page.window, 'civchat') : civchat(page);
    callWithView(page, ping, api, [given]);
  },
  'usercom functions set': page => {
    write(page, page.window, 'userengage', function_(page));
    const way = page.random.percent(50) ? () => (given: unknown) => take(page, given) : siteFunction;
    const api = Object.fromEntries(methods.map(name => [name, way(page)]));
    write(page, page.window, 'UE', page.random.percent(70) ? api : value(page));
  },
  'global deleted': page => {
    const names = ['userlikeTrackingEvent', 'civchat', 'LoyJoy', 'UE', 'userlike'];
    Reflect.deleteProperty(page.window, page.random.pick(names));
  },
  'data layer replaced': layOut,
};

/** What the page says to the bundle, and what the bundle does later by itself. */
const orders: { readonly [name: string]: Act } = {
  'settings pushed': push,
  'consent flipped': page => order(page, 'push', { consent: page.random.pick(['granted', 'denied']) }),
  'settings put in order': page => order(page, 'push', inOrder),
  'status asked': page => order(page, 'status'),
  'later look': page => callThrough(page, page.random.pick(page.looks), undefined, [value(page)]),
  'storage spoilt': page => void write(page, page.window, 'sessionStorage', storage(page)),
  stopped: page => {
    if (page.random.percent(90)) return;
    order(page, 'stop');
    // "After start" is what can be asked for: without these the script itself cannot be written.
    if (!page.replaced) page.load();
  },
};

/** What makes a page hostile as a whole, when it happens between two events. */
const turns: { readonly [name: string]: Act } = {
  'prototype polluted': pollute,
  'built-in replaced': replace,
  'something nailed down': nail,
  // On one page in four: little works on it afterwards.
  'clock replaced': replaceClock,
  'language spoilt': page => {
    if (Math.floor(page.number / 250) % 4 === 3) replaceDeeply(page);
  },
};

/** An event that brings texts of ten million characters. */
export function hugeAct(page: HostilePage): void {
  const fill = hugeValues(page);
  const tracked: [unknown, ...unknown[]] = [
    page.random.pick(['loyjoy', 'userlike']),
    fill(page),
    payload(page, 'detail', fill),
  ];
  const ways: Act[] = [
    () => track(page, ...tracked),
    () => fire(page, native(page), payload(page, 'detail', fill)),
    () => {
      const args = [native(page), payload(page, 'global', fill), payload(page, 'session', fill)];
      callThrough(page, read(page, page.window, 'userlikeTrackingEvent'), undefined, args);
    },
    () => order(page, 'push', { ids: fill(page), customKeys: [fill(page)], [fill(page) as string]: 1 }),
  ];
  page.random.pick(ways)(page);
}

const tables = { events, changes, orders, turns };

/** Does one thing, chosen by chance: two in three are events. Built-ins are only touched where `mayTurn`. */
export function anyAct(page: HostilePage, mayTurn: boolean): void {
  const dice = page.random.below(100);
  const table = dice < 64 ? events : dice < 84 ? changes : dice < 97 || !mayTurn ? orders : turns;
  const name = page.random.pick(Object.keys(table));
  meet(page, name);
  table[name]!(page);
}

/** Every kind of act. */
export const actKinds: readonly string[] = Object.values(tables).flatMap(table => Object.keys(table));

/** Settings with which records arrive again. */
const inOrder = {
  vendors: ['loyjoy', 'usercom', 'userlike'],
  dataLayer: 'dataLayer',
  consent: 'granted',
  only: [],
  maxPerMinute: 1e9,
};

function push(page: HostilePage): void {
  const pushed = settings(page);
  order(page, 'push', ...(page.random.percent(90) ? [pushed] : [pushed, settings(page)]));
}

/** Calls the listeners of LoyJoy as the widget would. */
function fire(page: HostilePage, name: unknown, detail: unknown): void {
  const { listeners } = page;
  if (!reachable(page, listeners)) return;
  const isList = Array.isArray(listeners);
  const list = isList ? listeners : read(page, listeners, typeof name === 'string' ? name : 'open');
  if (!reachable(page, list) || !Array.isArray(list)) return;
  const length = Number(touch(page, () => list.length));
  for (let i = 0; i < Math.min(9, length); i++) {
    callThrough(page, read(page, list as never, i), undefined, isList ? [name, detail] : [detail]);
  }
}

/** LoyJoy's command, which keeps the listeners of its start. */
function widget(page: HostilePage): Callable {
  return siteFunction(page, (_, __, [command, options]) => {
    if (command !== 'boot' || !reachable(page, options)) return;
    page.listeners = touch(page, () => options.eventListeners);
  });
}

function bootOptions(page: HostilePage): unknown {
  const { random } = page;
  const list = Array.from({ length: random.below(3) }, () => siteFunction(page));
  const ways = [
    () => ({ process: 'p', eventListeners: list }),
    () => ({ process: 'p' }),
    () => Object.freeze({ eventListeners: Object.freeze(list) }),
    () => ({ eventListeners: { open: list, text: list } }),
    () => ({ eventListeners: Object.freeze({ open: Object.freeze(list) }) }),
    () => ({ eventListeners: object(page) }),
    () => ({ eventListeners: new Proxy(list, { set: () => raise(page) }) }),
    () => ({
      get eventListeners() {
        return random.percent(50) ? list : [siteFunction(page)];
      },
    }),
    () => store(page),
    () => ({
      get eventListeners() {
        return raise(page);
      },
    }),
    () => new Proxy({ eventListeners: list }, { ownKeys: () => raise(page) }),
    () => object(page),
  ];
  meet(page, 'hostile start of LoyJoy');
  return random.pick(ways)();
}

/** Copies callbacks and deletes them, as User.com does at each ping. */
function take(page: HostilePage, given: unknown): void {
  page.copies = {};
  if (!reachable(page, given)) return;
  for (const name of callbacks) {
    const callback = read(page, given, name);
    if (typeof callback === 'function') page.copies[name] = callback;
    touch(page, () => Reflect.deleteProperty(given, name));
  }
}

/** A class as frameworks make stores of, with accessors and methods. */
function store(page: HostilePage): object {
  let kept = function_(page);
  const method = siteFunction(page);
  class Store {
    get onOpen() {
      return page.random.percent(80) ? kept : raise(page);
    }
    set onOpen(next) {
      if (page.random.percent(20)) raise(page);
      kept = next;
    }
    get onClose() {
      return raise(page);
    }
    get eventListeners() {
      return [method];
    }
    onMessage(this: unknown, ...args: unknown[]) {
      return Reflect.apply(method, this, args);
    }
  }
  meet(page, 'instance of a class');
  return new Store();
}

function civchat(page: HostilePage): unknown {
  const { random } = page;
  const own = Object.fromEntries(
    callbacks.filter(() => random.percent(60)).map(name => [name, function_(page)]),
  );
  const ways = [
    () => own,
    () => Object.assign(page.realm.object(), { apiKey: 'x' }),
    () => Object.freeze(own),
    () => Object.seal(own),
    () => Object.preventExtensions({}),
    () => Object.create(own),
    () => store(page),
    () => Object.freeze({ apiKey: 'x' }),
    () => new Proxy(own, {}),
    () => new Proxy(own, { defineProperty: () => raise(page) }),
    () => new Proxy(own, { defineProperty: () => false, set: () => raise(page) }),
    () => new Proxy(own, { getOwnPropertyDescriptor: () => raise(page) }),
    () => new Proxy(own, { get: () => raise(page) }),
    () => Object.defineProperty(own, 'onOpen', { get: () => raise(page), configurable: random.percent(50) }),
    () => Object.defineProperty(own, 'onClose', { set: () => raise(page), configurable: random.percent(50) }),
    () => Object.defineProperty(own, 'onLoad', { value: siteFunction(page) }),
    () => value(page),
  ];
  meet(page, 'hostile civchat');
  return random.pick(ways)();
}

/** Session storage that refuses, or hands out what nobody has put in. */
export function storage(page: HostilePage): unknown {
  const { random } = page;
  const items = ['{"userlike chat_started":3,"__proto__":4}', 'null', '[', '"text"', '{"a":{"b":1}}', '7'];
  const ways = [
    () => undefined,
    () => ({ getItem: () => raise(page), setItem: () => raise(page) }),
    () => ({ getItem: () => random.pick(items), setItem: () => raise(page) }),
    () => ({ getItem: () => random.pick(items), setItem: () => {} }),
    () => object(page),
  ];
  meet(page, 'hostile session storage');
  return random.pick(ways)();
}
