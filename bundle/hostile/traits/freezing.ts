/** Objects and globals that the page does not let anybody change. */
import { chatGlobals } from '../../transparency/chat-globals.ts';
import { hostileChats } from '../../vendors/generated/hostile-chats.ts';
import { countKind, type HostilePage, raise, reachable, touch } from '../page.ts';
import { aside, siteFunction } from '../site-function.ts';
import { value } from '../value.ts';

const globals = [...chatGlobals, 'chatTracker', 'dataLayer'];

const wholes: { readonly [kind: string]: (page: HostilePage) => void } = {
  'window frozen': page => Object.freeze(page.window),
  'window sealed': page => Object.seal(page.window),
  'window not extensible': page => Object.preventExtensions(page.window),
  'Object.prototype frozen': page => Object.freeze(page.realm.builtIns.Object!.prototype),
  'Array.prototype frozen': page => Object.freeze(page.realm.builtIns.Array!.prototype),
  'queue of settings frozen': page => {
    const { chatTracker } = page.window;
    if (reachable(page, chatTracker)) Object.freeze(chatTracker);
  },
};

const calledByScript = Object.values(hostileChats).flatMap(({ called = [] }) => called);

const forms: { readonly [kind: string]: (page: HostilePage, key: string) => PropertyDescriptor | object } = {
  'global that cannot be changed': (page, key) => ({
    value: thing(page, key),
    writable: false,
    configurable: false,
  }),
  'global that cannot be defined anew': (page, key) => ({
    value: thing(page, key),
    writable: true,
    configurable: false,
  }),
  'global with an accessor of another tool': (page, key) => {
    let kept = thing(page, key);
    return {
      get: () => kept,
      set: next => {
        kept = next;
      },
      configurable: page.random.percent(50),
    };
  },
  'global with a throwing accessor': page => ({
    get: () => raise(page),
    set: () => raise(page),
    configurable: page.random.percent(50),
  }),
  'global with no setter': (page, key) => {
    const kept = thing(page, key);
    return { get: () => kept, set: undefined, configurable: true };
  },
};

function thing(page: HostilePage, key: string): unknown {
  const found = page.random.percent(50) ? siteFunction(page) : value(page);
  return calledByScript.includes(key) ? aside(page, found) : found;
}

/** Fixes one global, or freezes something as a whole. */
export function freeze(page: HostilePage): void {
  if (page.random.percent(15)) {
    const kind = page.random.pick(Object.keys(wholes));
    countKind(page, kind);
    touch(page, () => wholes[kind]!(page));
    page.changed();
    return;
  }
  const kind = page.random.pick(Object.keys(forms));
  const key = page.random.pick(globals);
  if (key === 'dataLayer') page.countable = false;
  if (Reflect.defineProperty(page.window, key, forms[kind]!(page, key))) countKind(page, kind);
}

/** Every kind of freezing. */
export const freezingKinds: readonly string[] = [...Object.keys(wholes), ...Object.keys(forms)];
