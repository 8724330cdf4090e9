import type { Capture, Wrap } from '../../../schemas/src/vendor.ts';
import { getPath } from '../../core/get-path.ts';
import { spy } from '../../core/hooks/spy.ts';
import { Cover, getOwnPropertyDescriptor } from '../../core/language.ts';
import { tryOr } from '../../core/try-or.ts';

/** What the widget takes from an object at each start, `pageHit` and `resetAuth`, and deletes there. */
const callbacks = ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived'];

/** These calls carry who the visitor is, so only their name is recorded. */
const methods = ['pageHit', 'resetAuth', 'destroy'];

type Foreign = { [key: string]: unknown };

/** An element whose id is the name of a global is no chat. */
const isObject = (value: unknown): value is Foreign =>
  !!value && typeof value === 'object' && !('nodeType' in value);

/**
 * The widget copies functions from `civchat` when it starts, and again from the argument of each `UE.pageHit` and
 * `UE.resetAuth`; the new set replaces the old one whole, and what was copied is deleted from the object. So `civchat`
 * gets hooks, which are put back when the next file loads, and an argument is handed over as a view that has our
 * callbacks too. Both objects stay what they are, since the widget writes to them and sends their keys as attributes
 * of the visitor. (Observed on a public copy of the vendor's widget, build of March 2022.)
 *
 * The page's own calls, `userengage('event.signup', …)` and `UE.pageHit(…)`, are recorded once the setting asks for it.
 * Nothing is put in place of a function that is not there, because sites test for it.
 */
export const capture: Capture = ({
  _win: win,
  _onEvent: hear,
  _hook: hook,
  _onWidget: met,
  _report: report,
  _wantsCalls: wantsCalls,
}) => {
  /** The chat has told that it is there, or had done so before us. */
  let isReady = false;
  /** What it has told of its window last; nothing at first. */
  let last: string | undefined;

  /**
   * The widget calls `onOpen` again for each `widget.open` while it is open, and `onClose` for each `widget.close`
   * while it is closed. A window that opens by itself does so before `onLoad`.
   */
  const isNews = (name: string): boolean => {
    if (isReady && (name === 'onLoad' || name === last)) return false;
    if (name === 'onLoad') {
      isReady = true;
      last = last || 'onClose';
    }
    if (/^on[OC]/.test(name)) last = name;
    return true;
  };
  const places: { [name: string]: ReturnType<typeof spy> } = { __proto__: null } as never;
  for (const name of callbacks) {
    places[name] = spy(([message], isFirst) => {
      // Of a message only who wrote it goes on.
      if (isFirst && isNews(name)) hear(name, { isAdmin: getPath(message, 'isAdmin') });
    }, true);
  }

  /** The object itself, but for callbacks that are ours around its own. */
  const view = (object: Foreign) =>
    new Cover(object, {
      __proto__: null,
      get: (target: typeof object, key: string) => {
        const value = target[key];
        const cover = tryOr(() => {
          const found = getOwnPropertyDescriptor(target, key);
          return places[key] && (!found || found.configurable) && places[key]!()(value);
        });
        return cover || value;
      },
    } as ProxyHandler<typeof object>);

  const known = new WeakMap<object, object>();
  /** Prepares each object once; readers get what comes of it. */
  const once =
    (prepare: (object: Foreign) => object): Wrap =>
    value => {
      if (!isObject(value)) return value;
      if (!known.has(value)) known.set(value, value).set(value, prepare(value));
      return known.get(value);
    };
  const hookCivchat = once(civchat => {
    // What takes no hooks is not changed by the widget either, unless it has callbacks: then it never starts.
    const isFixed = !Object.isExtensible(civchat) && !callbacks.some(name => name in civchat);
    for (const name of callbacks) if (isFixed || hook(civchat, name, places[name]!(), true)) met();
    return isFixed ? view(civchat) : civchat;
  });
  const hookSdk = once(sdk => {
    isReady = false;
    last = undefined;
    // It takes what stands on `civchat`, which may be older than what was in the argument of a ping.
    for (const name of callbacks) places[name]!(true);
    for (const name of methods) hook(sdk, name, spyOnMethod(name));
    return sdk;
  });
  const spyOnMethod = (name: string) =>
    spy((args, isFirst) => {
      // As the widget does.
      const given = args[0] || {};
      if (name !== 'destroy' && isObject(given)) {
        args[0] = view(given);
        met(true);
        // This closes the window without a word.
        if (name === 'resetAuth') last = undefined;
      }
      if (isFirst && wantsCalls()) hear('UE.' + name);
    })();

  const lookForStart = () => {
    if (getPath(win, 'UE.isReady') !== true || isReady) return;
    isReady = true;
    report('loaded_late', 'UE', true);
  };
  hook(win, 'UE', hookSdk);
  lookForStart();
  hook(win, 'civchat', hookCivchat);

  let hooked = false;
  return () => {
    lookForStart();
    if (hooked || !wantsCalls()) return;
    hooked = true;
    hook(
      win,
      'userengage',
      spy(([native, attributes], isFirst) => {
        if (isFirst && wantsCalls()) hear(native, native === 'client.update' ? 0 : attributes);
      })(),
    );
  };
};
