import fc from 'fast-check';
import { callAsChat } from '../../transparency/call-as-chat.ts';
import { type Callable, type Callback, callback, siteFunctions } from '../../transparency/callbacks.ts';
import { type Payload, payload, payloads } from '../../transparency/payload.ts';
import type { Recorder } from '../../transparency/recorder.ts';
import type { RandomSite } from '../room/random-site.ts';

const natives = ['open', 'link_clicked', 'own_event'] as const;

const details = [{ process_id: 'p', label: 'More' }, { label: 'Less' }] as const;

/** Forms of `eventListeners` in which nobody sees how long the list is. */
const lists = ['list', 'shared list', 'frozen list', 'sealed list', 'keyed', 'frozen keyed'] as const;

/** Boots that hand over no listeners of their own. */
const bareBoots = ['nothing', 'null', 'text', 'number', 'without options', 'same again'] as const;

const listChanges = ['add', 'drop last', 'clear', 'drop it'] as const;

interface BootWithListeners {
  readonly boot: (typeof lists)[number];
  readonly listeners: readonly Callback[];
  readonly frozen: boolean;
}

type Action =
  | { readonly chat: 'load'; readonly reads: 'copies' | 'live' }
  | BootWithListeners
  | { readonly boot: (typeof bareBoots)[number] }
  | { readonly command: 'open' | 'remove' }
  | { readonly chat: (typeof natives)[number]; readonly payload: Payload }
  | { readonly list: (typeof listChanges)[number]; readonly who: Callback }
  | { readonly wraps: 'LoyJoy' }
  | { readonly deletes: 'LoyJoy' };

const listeners = fc.array(callback, { maxLength: 3 });

const action: fc.Arbitrary<Action> = fc.oneof(
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
  { weight: 2, arbitrary: fc.record({ boot: fc.constantFrom(...bareBoots) }) },
  { weight: 1, arbitrary: fc.record({ command: fc.constantFrom('open' as const, 'remove' as const) }) },
  { weight: 5, arbitrary: fc.record({ chat: fc.constantFrom(...natives), payload }) },
  { weight: 2, arbitrary: fc.record({ list: fc.constantFrom(...listChanges), who: callback }) },
  { weight: 1, arbitrary: fc.record({ wraps: fc.constant('LoyJoy' as const) }) },
  { weight: 1, arbitrary: fc.record({ deletes: fc.constant('LoyJoy' as const) }) },
);

/** The site hands listeners over at the boot, in lists that it may use again. */
export const randomSite: RandomSite<Action> = {
  action,
  open: (page, recorder) => {
    recorder.name(page, 'window');
    const shared: unknown[] = [];
    const site: Site = {
      page: page as unknown as Site['page'],
      recorder,
      functionOf: siteFunctions(recorder, event => report(site, event)),
      thingsOf: payloads(recorder, details),
      shared,
      list: shared,
      options: undefined,
      made: 0,
      find: () => ({ listeners: [] }),
    };
    return action => {
      try {
        act(site, action);
      } catch (error) {
        recorder.note('the page throws', error);
      }
    };
  },
};

/** One page with its chat, and what the two have handed to each other. */
interface Site {
  readonly page: { LoyJoy?: unknown };
  readonly recorder: Recorder;
  readonly functionOf: (callback: Callback) => Callable;
  readonly thingsOf: (payload: Payload) => unknown[];
  /** A list that the site uses again and again. */
  readonly shared: unknown[];
  /** List and options of the last boot. */
  list: unknown[];
  options: object | undefined;
  /** So many things have a name with a number. */
  made: number;
  /** What the chat knows of listeners. */
  find(native: string): Found;
}

function act(site: Site, action: Action): void {
  const { page, recorder } = site;
  if ('wraps' in action) wrap(site);
  else if ('deletes' in action) delete page.LoyJoy;
  else if ('command' in action) callAsChat(recorder, page.LoyJoy, page, [action.command]);
  else if ('list' in action) {
    // Trace `options`: what cannot be added to is copied, and later changes are not in the copy.
    if (Object.isExtensible(site.list)) changes[action.list](site.list, site.functionOf(action.who));
  } else if ('listeners' in action) bootWithListeners(site, action);
  else if ('boot' in action) boots[action.boot](site);
  else if ('payload' in action) report(site, [action.chat, ...site.thingsOf(action.payload)]);
  else load(site, action.reads === 'live');
}

/** The chat reports an event to whoever listens. */
function report({ recorder, find }: Site, [native, ...rest]: readonly unknown[]): void {
  const { listeners, isKeyed } = find(String(native));
  for (const listener of listeners) {
    const args = isKeyed ? rest : [native, ...rest];
    // What our own listener answers is not the business of the site.
    if (recorder.knows(listener)) callAsChat(recorder, listener, undefined, args);
    else Reflect.apply(listener as Callable, undefined, args);
  }
}

/** The chat puts its command on the page. */
function load(site: Site, isLive: boolean): void {
  const { page, recorder } = site;
  const name = `LoyJoy ${++site.made}`;
  const result = recorder.name({}, `result of ${name}`);
  const command = function (this: unknown, ...args: unknown[]) {
    recorder.note(`${name} gets`, this, args[0], args.length);
    if (args[0] === 'boot') site.find = finder(args[1], isLive);
    return result;
  };
  page.LoyJoy = recorder.name(command, name);
}

const boot = ({ page, recorder }: Site, ...args: unknown[]): void =>
  callAsChat(recorder, page.LoyJoy, page, ['boot', ...args]);

const boots: { readonly [form in (typeof bareBoots)[number]]: (site: Site) => void } = {
  nothing: site => boot(site, { process: 'p' }),
  null: site => boot(site, { process: undefined, eventListeners: null }),
  text: site => boot(site, 'text'),
  number: site => boot(site, { eventListeners: 7 }),
  'without options': site => boot(site),
  'same again': site => boot(site, site.options),
};

function bootWithListeners(site: Site, { boot: form, listeners, frozen }: BootWithListeners): void {
  const own = listeners.map(site.functionOf);
  const list = form === 'shared list' ? site.shared : own;
  if (form === 'shared list') site.shared.push(...own);
  if (form === 'frozen list') Object.freeze(list);
  if (form === 'sealed list') Object.seal(list);
  const keyed = { open: list, own_event: list };
  if (form === 'frozen keyed') Object.freeze(keyed);
  const options = { process: 'p', eventListeners: /keyed/.test(form) ? keyed : list };
  if (frozen) Object.freeze(options);
  site.list = list;
  site.options = options;
  boot(site, site.recorder.name(options, `options ${++site.made}`));
}

/** A tool puts a command of its own in front of the chat's. */
function wrap(site: Site): void {
  const { page, recorder } = site;
  const earlier = page.LoyJoy;
  const wrapper = function (this: unknown, ...args: unknown[]) {
    // Trace `options`: who stands between may see a copy of the options, unless their list can be added to.
    const { eventListeners } = (args[1] ?? {}) as { eventListeners?: unknown };
    const { list, options } = site;
    const isSame = args[1] === options && eventListeners === list && Object.isExtensible(list);
    recorder.note('wrapper gets', this, args[0], args.length, isSame && args[1]);
    return typeof earlier === 'function' ? Reflect.apply(earlier, this, args) : undefined;
  };
  page.LoyJoy = recorder.name(wrapper, `wrapper ${++site.made}`);
}

/** What a site does later to the list that it has handed over. */
const changes: {
  readonly [change in (typeof listChanges)[number]]: (list: unknown[], who: Callable) => void;
} = {
  add: (list, who) => list.push(who),
  'drop last': list => list.pop(),
  clear: list => {
    list.length = 0;
  },
  'drop it': (list, who) => {
    if (list.includes(who)) list.splice(list.indexOf(who), 1);
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
