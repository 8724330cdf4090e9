import fc from 'fast-check';
import type { Chat } from '../../chains/chat.ts';
import type { Clock } from '../../chains/clock.ts';
import { type Passing, pass } from '../../chains/passing.ts';
import { type PlaceAct, placeActs, toolAct } from '../../chains/place.ts';
import { type Callback, callback, casting } from '../../chains/site.ts';
import { wordsOf } from '../../chains/words-of.ts';
import type { Callable } from '../../transparency/callbacks.ts';
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

const happenings = ['open', 'close', 'send', 'answer', 'sign up', 'tick', 'own event'] as const;

type Act =
  | { readonly place: PlaceAct }
  | { readonly boots: Form; readonly listeners: readonly Callback[] }
  | { readonly loads: true }
  | { readonly removes: true }
  | { readonly chat: (typeof happenings)[number] };

const words = wordsOf(declared);
/** Names that come in families, or with a word that depends on the payload. */
const families: readonly (readonly [RegExp, string])[] = [[/^jump_decision_\d$/, 'chat_answered']];
const wordOf = (native: string) =>
  words.get(native) ?? families.find(([family]) => family.test(native))?.[1] ?? 'chat_activity';

type Lists = { readonly [native: string]: readonly Callable[] };
type Options = { readonly eventListeners?: readonly Callable[] | Lists };

/** Tools that wrap the command wrap the listeners too, in their own manner; what they are called is not written down. */
function mapped(listeners: Options['eventListeners'], how: Passing, clock: Clock): Options['eventListeners'] {
  const around = (listener: Callable): Callable =>
    function (this: unknown, ...args) {
      return pass(how, clock, { earlier: listener, self: this, args });
    };
  if (!listeners) return listeners;
  if (Array.isArray(listeners)) return listeners.map(around);
  const lists = Object.entries(listeners as Lists).map(([native, list]) => [native, list.map(around)]);
  return Object.fromEntries(lists);
}

/** The chat takes listeners at a boot; tools put their command in the place of the chat's. */
export const chains: Chat<Act> = {
  id: 'loyjoy',
  cases: 30_000,
  latestStart: 3,
  opening: [{ loads: true }, { boots: 'list', listeners: [] }],
  act: fc.oneof<fc.WeightedArbitrary<Act>[]>(
    { weight: 5, arbitrary: fc.record({ place: toolAct }) },
    {
      weight: 4,
      arbitrary: fc.record({
        boots: fc.constantFrom(...forms),
        listeners: fc.array(callback, { maxLength: 2 }),
      }),
    },
    { weight: 2, arbitrary: fc.constant({ loads: true } as const) },
    { weight: 1, arbitrary: fc.constant({ removes: true } as const) },
    { weight: 6, arbitrary: fc.record({ chat: fc.constantFrom(...happenings) }) },
  ),
  live: ({ page, diary, clock, look, isHeard }, variant) => {
    diary.name(page, 'window');
    const site = page as unknown as { LoyJoy?: Callable };
    const chat = simulate(page, { keyed: variant % 2 ? 'boot' : 'event' });
    const { fired } = chat;
    /** By name, a chat that copies its lists tells nobody of names that are not listed: `status()` says so. */
    let isByName = false;
    let removedAt = -1;
    const isBooted = () => fired.lastIndexOf('load') > removedAt;

    const cast = casting(diary, () => isBooted() && chat.emit('link_clicked', {}));
    const wrapper = (name: string, how: Passing, earlier: () => unknown): Callable =>
      function (this: unknown, command: unknown, options?: unknown) {
        diary.write(`${name} gets`, command);
        const given = (options ?? {}) as Options;
        const list = mapped(given.eventListeners, how, clock);
        const args = command === 'boot' ? [command, { ...given, eventListeners: list }] : [command, options];
        const next = earlier();
        return typeof next === 'function' ? Reflect.apply(next as Callable, this, args) : undefined;
      };
    const place = placeActs(() => page, 'LoyJoy', { cast, clock, look, isHeard, wrapper });

    const shared: Callable[] = [];
    const optionsOf = (form: Form, own: readonly Callable[]): Options => {
      const ways: { readonly [form in Form]: () => Options } = {
        list: () => ({ eventListeners: [...own] }),
        'same list again': () => {
          shared.push(...own);
          return { eventListeners: shared };
        },
        'frozen list': () => ({ eventListeners: Object.freeze([...own]) }),
        'list from a getter': () => ({
          get eventListeners() {
            return [...own];
          },
        }),
        'frozen options': () => Object.freeze({ eventListeners: [...own] }),
        none: () => ({}),
        'by name': () => ({ eventListeners: { open: own, own_event: own } }),
      };
      return ways[form]();
    };
    const boot = (form: Form, listeners: readonly Callback[]) => {
      if (form === 'by name') isByName = true;
      site.LoyJoy?.('boot', optionsOf(form, listeners.map(cast.of)));
    };
    const acts: { readonly [happens in (typeof happenings)[number]]: () => void } = {
      open: () => chat.open(),
      close: () => chat.close(),
      send: () => chat.send('Where is my parcel?'),
      answer: () => chat.answer('Red', 2),
      'sign up': () => chat.signUp('tom.muster@example.com'),
      tick: () => chat.tick(),
      'own event': () => chat.emit('own_event'),
    };
    return {
      act: act => {
        if ('place' in act) place.act(act.place);
        else if ('boots' in act) boot(act.boots, act.listeners);
        else if ('loads' in act) {
          if (!isHeard()) return;
          place.isTaken();
          chat.load();
          look();
        } else if ('removes' in act) {
          site.LoyJoy?.('remove');
          removedAt = fired.length;
        } else if (isBooted()) acts[act.chat]();
      },
      count: () => 0,
      told: () => fired.map(native => `${native} ${wordOf(native)}`),
      isComparable: line => !isByName || words.has(line.split(' ')[0]!),
    };
  },
};
