import { define, read, write } from '../../hostile/access.ts';
import {
  callThrough,
  countKind,
  type HostilePage,
  type Make,
  raise,
  reachable,
  touch,
} from '../../hostile/page.ts';
import { spoiltPayload } from '../../hostile/payload.ts';
import type { Bag } from '../../hostile/realm.ts';
import { anyFunction, siteFunction } from '../../hostile/site-function.ts';
import { store } from '../../hostile/store.ts';
import { value } from '../../hostile/value.ts';
import type { HostileChat } from '../room/hostile-chat.ts';

const callbacks = ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived'];
const methods = ['pageHit', 'resetAuth', 'destroy', 'init'];

const messageKeys = ['content', 'isAdmin', 'date', 'text'];
const callKeys = ['product_id', 'event_type', 'email', 'a'];

const configKind = 'hostile civchat';

/** Callbacks that the chat of a page has copied. */
const copiesOf = new WeakMap<HostilePage, Bag>();

const message = (page: HostilePage, fill?: Make) => spoiltPayload(page, { keys: messageKeys, fill });
const attributes = (page: HostilePage, fill?: Make) => spoiltPayload(page, { keys: callKeys, fill });

export const hostileChat: HostileChat = {
  report: (page, fill) => {
    const config = page.random.percent(25) ? copiesOf.get(page) : read(page, page.window, 'civchat');
    if (!reachable(page, config)) return;
    const callback = read(page, config, page.random.pick(callbacks));
    const isPlain = !fill && page.random.percent(60);
    const args = [isPlain ? { isAdmin: page.random.percent(50) } : message(page, fill)];
    callThrough(page, callback, { self: config, args: page.random.percent(90) ? args : [] });
  },
  payload: (page, fill) => (page.random.percent(50) ? message(page, fill) : attributes(page, fill)),
  calls: {
    call: page => {
      const args = [page.random.pick(['event.signup', 'client.update', 'product_event']), attributes(page)];
      if (page.random.percent(50)) {
        callThrough(page, read(page, page.window, 'userengage'), { self: undefined, args });
        return;
      }
      const api = read(page, page.window, 'UE');
      if (!reachable(page, api)) return;
      callThrough(page, read(page, api, page.random.pick(methods)), { self: api, args });
    },
  },
  changes: {
    'civchat replaced': page => write(page, page.window, 'civchat', config(page)),
    'callback set': page => {
      const config = read(page, page.window, 'civchat');
      if (reachable(page, config)) write(page, config, page.random.pick(callbacks), anyFunction(page));
    },
    ping: page => {
      const api = read(page, page.window, 'UE');
      if (!reachable(page, api)) return;
      const ping = read(page, api, page.random.pick(['pageHit', 'resetAuth']));
      const given = page.random.percent(50) ? read(page, page.window, 'civchat') : config(page);
      callThrough(page, ping, { self: api, args: [given], viewed: 0 });
    },
    'functions set': page => {
      write(page, page.window, 'userengage', anyFunction(page));
      const make = page.random.percent(50) ? () => (given: unknown) => take(page, given) : siteFunction;
      const api = Object.fromEntries(methods.map(name => [name, make(page)]));
      write(page, page.window, 'UE', page.random.percent(70) ? api : value(page));
    },
  },
  prepare: page => {
    if (page.random.percent(10)) define(page.window, 'civchat', config(page));
  },
  kinds: [configKind],
  keys: ['onLoad', 'onMessage', 'isAdmin'],
  // The first message of a visitor makes two records, once.
  extraRecords: 1,
};

/** Copies callbacks and deletes them, as the chat does at each ping. */
function take(page: HostilePage, given: unknown): void {
  const copies: Bag = {};
  copiesOf.set(page, copies);
  if (!reachable(page, given)) return;
  for (const name of callbacks) {
    const callback = read(page, given, name);
    if (typeof callback === 'function') copies[name] = callback;
    touch(page, () => Reflect.deleteProperty(given, name));
  }
}

/** What a site may have as its `civchat`. */
function config(page: HostilePage): unknown {
  const { random } = page;
  const own = Object.fromEntries(
    callbacks.filter(() => random.percent(60)).map(name => [name, anyFunction(page)]),
  );
  const ways = [
    () => own,
    () => Object.assign(page.realm.object(), { apiKey: 'x' }),
    () => Object.freeze(own),
    () => Object.seal(own),
    () => Object.preventExtensions({}),
    () => Object.create(own),
    () => store(page, { kept: 'onOpen', refused: 'onClose', listed: 'onLoad', method: 'onMessage' }),
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
  countKind(page, configKind);
  return random.pick(ways)();
}
