/** Objects and globals that the page does not let anybody change. */
import { chatGlobals } from '../../transparency/chat-globals.ts';
import { countKind, type HostilePage, raise, reachable, touch } from '../page.ts';
import { siteFunction } from '../site-function.ts';
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

const forms: { readonly [kind: string]: (page: HostilePage) => PropertyDescriptor | object } = {
  'global that cannot be changed': page => ({ value: thing(page), writable: false, configurable: false }),
  'global that cannot be defined anew': page => ({ value: thing(page), writable: true, configurable: false }),
  'global with an accessor of another tool': page => {
    let kept = thing(page);
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
  'global with no setter': page => {
    const kept = thing(page);
    return { get: () => kept, set: undefined, configurable: true };
  },
};

const thing = (page: HostilePage) => (page.random.percent(50) ? siteFunction(page) : value(page));

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
  if (Reflect.defineProperty(page.window, key, forms[kind]!(page))) countKind(page, kind);
}

/** Every kind of freezing. */
export const freezingKinds: readonly string[] = [...Object.keys(wholes), ...Object.keys(forms)];
