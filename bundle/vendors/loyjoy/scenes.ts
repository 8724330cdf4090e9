import fc from 'fast-check';
import { type Callable, type Callback, callback, casting } from '../../transparency/callbacks.ts';
import { type Payload, payload, payloads } from '../../transparency/payload.ts';
import { call, type Scene } from '../../transparency/scenes/scene.ts';

const natives = ['open', 'link_clicked', 'own_event'] as const;

/** Forms of `eventListeners` in which nobody sees how long the list is. */
const lists = ['list', 'shared list', 'frozen list', 'sealed list', 'keyed', 'frozen keyed'] as const;

type Act =
  | { readonly chat: 'load'; readonly reads: 'copies' | 'live' }
  | {
      readonly boot: (typeof lists)[number];
      readonly listeners: readonly Callback[];
      readonly frozen: boolean;
    }
  | { readonly boot: 'nothing' | 'null' | 'text' | 'number' | 'without options' | 'same again' }
  | { readonly command: 'open' | 'remove' }
  | { readonly chat: (typeof natives)[number]; readonly payload: Payload }
  | { readonly list: 'add' | 'drop last' | 'clear' | 'drop it'; readonly who: Callback }
  | { readonly wraps: 'LoyJoy' }
  | { readonly deletes: 'LoyJoy' };

const listeners = fc.array(callback, { maxLength: 3 });

/** The site hands listeners over at the boot, in lists that it may use again. */
export const scenes: Scene<Act> = {
  act: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        chat: fc.constant('load' as const),
        reads: fc.constantFrom('copies' as const, 'live' as const),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ boot: fc.constantFrom(...lists), listeners, frozen: fc.boolean() }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        boot: fc.constantFrom(
          'nothing' as const,
          'null' as const,
          'text' as const,
          'number' as const,
          'without options' as const,
          'same again' as const,
        ),
      }),
    },
    { weight: 1, arbitrary: fc.record({ command: fc.constantFrom('open' as const, 'remove' as const) }) },
    { weight: 5, arbitrary: fc.record({ chat: fc.constantFrom(...natives), payload }) },
    {
      weight: 2,
      arbitrary: fc.record({
        list: fc.constantFrom('add' as const, 'drop last' as const, 'clear' as const, 'drop it' as const),
        who: callback,
      }),
    },
    { weight: 1, arbitrary: fc.record({ wraps: fc.constant('LoyJoy' as const) }) },
    { weight: 1, arbitrary: fc.record({ deletes: fc.constant('LoyJoy' as const) }) },
  ),
  live: (page, diary) => {
    diary.name(page, 'window');
    const site = page as unknown as { LoyJoy?: unknown };
    const thingsOf = payloads(diary);
    const shared: unknown[] = [];
    let list: unknown[] = shared;
    let options: object | undefined;
    let made = 0;
    let find: (native: string) => Found = () => ({ listeners: [] });

    const fire = ([native, ...rest]: readonly unknown[]) => {
      const { listeners, isKeyed } = find(String(native));
      for (const listener of listeners) {
        const args = isKeyed ? rest : [native, ...rest];
        // What our own listener answers is not the business of the site.
        if (diary.knows(listener)) call(diary, listener, undefined, args);
        else Reflect.apply(listener as Callable, undefined, args);
      }
    };
    const cast = casting(diary, fire);

    const load = (isLive: boolean) => {
      const name = `LoyJoy ${++made}`;
      const result = diary.name({}, `result of ${name}`);
      const command = function (this: unknown, ...args: unknown[]) {
        diary.write(`${name} gets`, this, args[0], args.length);
        if (args[0] === 'boot') find = finder(args[1], isLive);
        return result;
      };
      site.LoyJoy = diary.name(command, name);
    };
    const boot = (...args: unknown[]) => call(diary, site.LoyJoy, page, ['boot', ...args]);
    const bootWith = (form: (typeof lists)[number], who: readonly Callback[], frozen: boolean) => {
      const own = who.map(cast);
      list = form === 'shared list' ? shared : own;
      if (form === 'shared list') shared.push(...own);
      if (form === 'frozen list') Object.freeze(list);
      if (form === 'sealed list') Object.seal(list);
      const keyed = { open: list, own_event: list };
      if (form === 'frozen keyed') Object.freeze(keyed);
      options = { process: 'p', eventListeners: /keyed/.test(form) ? keyed : list };
      if (frozen) Object.freeze(options);
      boot(diary.name(options, `options ${++made}`));
    };
    const wrap = () => {
      const earlier = site.LoyJoy;
      const wrapper = function (this: unknown, ...args: unknown[]) {
        // Trace `options`: who stands between may see a copy of the options, unless their list can be added to.
        const { eventListeners } = (args[1] ?? {}) as { eventListeners?: unknown };
        const isSame = args[1] === options && eventListeners === list && Object.isExtensible(list);
        diary.write('wrapper gets', this, args[0], args.length, isSame && args[1]);
        return typeof earlier === 'function' ? Reflect.apply(earlier, this, args) : undefined;
      };
      site.LoyJoy = diary.name(wrapper, `wrapper ${++made}`);
    };

    const changes: { readonly [change: string]: (who: Callable) => void } = {
      add: who => list.push(who),
      'drop last': () => list.pop(),
      clear: () => {
        list.length = 0;
      },
      'drop it': who => {
        if (list.includes(who)) list.splice(list.indexOf(who), 1);
      },
    };
    const boots: { readonly [form: string]: () => void } = {
      nothing: () => boot({ process: 'p' }),
      null: () => boot({ process: undefined, eventListeners: null }),
      text: () => boot('text'),
      number: () => boot({ eventListeners: 7 }),
      'without options': () => boot(),
      'same again': () => boot(options),
    };

    return act => {
      try {
        if ('wraps' in act) wrap();
        else if ('deletes' in act) delete site.LoyJoy;
        else if ('command' in act) call(diary, site.LoyJoy, page, [act.command]);
        else if ('list' in act) {
          // Trace `options`: what cannot be added to is copied, and later changes are not in the copy.
          if (Object.isExtensible(list)) changes[act.list]!(cast(act.who));
        } else if ('listeners' in act) bootWith(act.boot, act.listeners, act.frozen);
        else if ('boot' in act) boots[act.boot]!();
        else if ('payload' in act) fire([act.chat, ...thingsOf(act.payload)]);
        else load(act.reads === 'live');
      } catch (error) {
        diary.write('the page throws', error);
      }
    };
  },
};

/** The listeners of an event; keyed ones are called without its name. */
interface Found {
  readonly listeners: readonly unknown[];
  readonly isKeyed?: boolean;
}

/**
 * Reads listeners as the chat may: once at the boot, or at each event from what it was given. Those by name only at the
 * boot: trace `options`.
 */
function finder(options: unknown, isLive: boolean): (native: string) => Found {
  const given = (options as { eventListeners?: unknown } | undefined)?.eventListeners;
  const functions = (list: unknown): readonly unknown[] =>
    (Array.isArray(list) ? list : []).filter(one => typeof one === 'function');
  if (Array.isArray(given)) {
    const copy = functions(given);
    return () => ({ listeners: isLive ? functions(given) : copy });
  }
  const lists = Object(given) === given ? (given as { [native: string]: unknown }) : {};
  const copies = Object.fromEntries(Object.keys(lists).map(native => [native, functions(lists[native])]));
  return native => ({ listeners: copies[native] ?? [], isKeyed: true });
}
