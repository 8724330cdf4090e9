import fc from 'fast-check';
import { eventByNative } from '../../chains/event-by-native.ts';
import { type Callback, callback, pageFunctions } from '../../chains/page-functions.ts';
import { type Passing, pass } from '../../chains/passing.ts';
import { openPlace, type Place, type PlaceAction, toolAction } from '../../chains/place.ts';
import type { Callable } from '../../transparency/callbacks.ts';
import type { ChainedChat, PlayedPage } from '../room/chained-chat.ts';
import { eventNames as declared } from './event-names.ts';
import { simulate } from './simulator.ts';

/** Forms in which a site hands its listeners over. */
const forms = [
  'list',
  'same list again',
  'frozen list',
  'list from a getter',
  'frozen options',
  'none',
  'by name',
] as const;
type Form = (typeof forms)[number];

/** What the chat and its visitor do. */
const chatActions = ['open', 'close', 'send', 'answer', 'sign up', 'tick', 'own event'] as const;

type Action =
  | { readonly place: PlaceAction }
  | { readonly boots: Form; readonly listeners: readonly Callback[] }
  | { readonly loads: true }
  | { readonly removes: true }
  | { readonly chat: (typeof chatActions)[number] };

const action: fc.Arbitrary<Action> = fc.oneof<fc.WeightedArbitrary<Action>[]>(
  { weight: 5, arbitrary: fc.record({ place: toolAction }) },
  {
    weight: 4,
    arbitrary: fc.record({
      boots: fc.constantFrom(...forms),
      listeners: fc.array(callback, { maxLength: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ loads: true } as const) },
  { weight: 1, arbitrary: fc.constant({ removes: true } as const) },
  { weight: 6, arbitrary: fc.record({ chat: fc.constantFrom(...chatActions) }) },
);

const events = eventByNative(declared);
/** Names that come in families, or with an event that depends on the payload. */
const families: readonly (readonly [RegExp, string])[] = [[/^jump_decision_\d$/, 'chat_answered']];
const eventOf = (native: string) =>
  events.get(native) ?? families.find(([family]) => family.test(native))?.[1] ?? 'chat_activity';

type Lists = { readonly [native: string]: readonly Callable[] };
type Options = { readonly eventListeners?: readonly Callable[] | Lists };
type Chat = ReturnType<typeof simulate>;

/** One page with the chat, and what the two have done. */
interface Site {
  readonly window: { LoyJoy?: Callable };
  readonly chat: Chat;
  readonly place: Place;
  readonly functionOf: (callback: Callback) => Callable;
  /** A list that the site uses again and again. */
  readonly shared: Callable[];
  /** By name, a chat that copies its lists tells nobody of names that are not listed: `status()` says so. */
  isByName: boolean;
  /** How many events there were when the chat was removed last. */
  removedAt: number;
}

/** The chat takes listeners at a boot; tools put their command in the place of the chat's. */
export const chains: ChainedChat<Action> = {
  id: 'loyjoy',
  cases: 12_000,
  latestStart: 3,
  opening: [{ loads: true }, { boots: 'list', listeners: [] }],
  action,
  open: (played, variant) => {
    const { page, recorder, clock, recheck, hasStarted } = played;
    recorder.name(page, 'window');
    const chat = simulate(page, { keyed: variant % 2 ? 'boot' : 'event' });
    const functions = pageFunctions(recorder, () => isBooted(site) && chat.emit('link_clicked', {}));
    const context = { functions, clock, recheck, hasStarted, wrapper: wrapperOn(played) };
    const site: Site = {
      window: page as unknown as Site['window'],
      chat,
      place: openPlace(() => page, 'LoyJoy', context),
      functionOf: functions.ofSite,
      shared: [],
      isByName: false,
      removedAt: -1,
    };
    return {
      act: action => act(played, site, action),
      count: () => 0,
      reported: () => chat.fired.map(native => `${native} ${eventOf(native)}`),
      isComparable: line => !site.isByName || events.has(line.split(' ')[0]!),
    };
  },
};

const isBooted = ({ chat, removedAt }: Site): boolean => chat.fired.lastIndexOf('load') > removedAt;

function act({ recheck, hasStarted }: PlayedPage, site: Site, action: Action): void {
  const { window, chat, place } = site;
  if ('place' in action) place.act(action.place);
  else if ('boots' in action) {
    if (action.boots === 'by name') site.isByName = true;
    window.LoyJoy?.('boot', optionsOf[action.boots](action.listeners.map(site.functionOf), site.shared));
  } else if ('loads' in action) {
    if (!hasStarted()) return;
    place.takenByChat();
    chat.load();
    recheck();
  } else if ('removes' in action) {
    window.LoyJoy?.('remove');
    site.removedAt = chat.fired.length;
  } else if (isBooted(site)) does[action.chat](chat);
}

const does: { readonly [action in (typeof chatActions)[number]]: (chat: Chat) => void } = {
  open: chat => chat.open(),
  close: chat => chat.close(),
  send: chat => chat.send('Where is my parcel?'),
  answer: chat => chat.answer('Red', 2),
  'sign up': chat => chat.signUp('tom.muster@example.com'),
  tick: chat => chat.tick(),
  'own event': chat => chat.emit('own_event'),
};

/** Options with the site's listeners; only some sites keep a list that they share. */
const optionsOf: {
  readonly [form in Form]: (own: readonly Callable[], shared: Callable[]) => Options;
} = {
  list: own => ({ eventListeners: [...own] }),
  'same list again': (own, shared) => {
    shared.push(...own);
    return { eventListeners: shared };
  },
  'frozen list': own => ({ eventListeners: Object.freeze([...own]) }),
  'list from a getter': own => ({
    get eventListeners() {
      return [...own];
    },
  }),
  'frozen options': own => Object.freeze({ eventListeners: [...own] }),
  none: () => ({}),
  'by name': own => ({ eventListeners: { open: own, own_event: own } }),
};

/** Tools put a command of their own around the chat's; at a boot they wrap the listeners too. */
const wrapperOn =
  ({ recorder, clock }: PlayedPage) =>
  (name: string, how: Passing, earlier: () => unknown): Callable =>
    function (this: unknown, command: unknown, options?: unknown) {
      recorder.note(`${name} gets`, command);
      const given = (options ?? {}) as Options;
      // In their own way; what they are called is not noted.
      const around = (listener: Callable): Callable =>
        function (this: unknown, ...args) {
          return pass(how, clock, { earlier: listener, self: this, args });
        };
      const eventListeners = wrapped(given.eventListeners, around);
      const args = command === 'boot' ? [command, { ...given, eventListeners }] : [command, options];
      const next = earlier();
      return typeof next === 'function' ? Reflect.apply(next as Callable, this, args) : undefined;
    };

function wrapped(
  listeners: Options['eventListeners'],
  around: (listener: Callable) => Callable,
): Options['eventListeners'] {
  if (!listeners) return listeners;
  if (Array.isArray(listeners)) return listeners.map(around);
  const lists = Object.entries(listeners as Lists).map(([native, list]) => [native, list.map(around)]);
  return Object.fromEntries(lists);
}
