import fc from 'fast-check';
import type { Chat } from '../../chains/chat.ts';
import { type Form, formOf, forms } from './config-forms.ts';
import { type PlaceAct, placeAct, placeActs } from '../../chains/place.ts';
import { type Callback, callback, casting } from '../../chains/site.ts';
import { type Line, recordsOf } from './expected-records.ts';
import { simulate, type UsercomOptions } from './simulator.ts';

const names = ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived'] as const;
type Name = (typeof names)[number];
type Given = { readonly [name: string]: Callback };

const happenings = [
  'load',
  'open',
  'close',
  'send',
  'reply',
  'deliver code',
  'widget.open',
  'destroy',
] as const;
const withWhat = ['nothing', 'own', 'civchat', 'copy of civchat'] as const;

/** How a tool that wraps `UE.pageHit` hands its argument on. */
const wraps = ['the same', 'a copy', 'later'] as const;

interface Ping {
  readonly hits: 'pageHit' | 'resetAuth';
  readonly with: (typeof withWhat)[number];
  readonly given: Given;
}

type Act =
  | { readonly place: PlaceAct; readonly on: Name }
  | { readonly civchat: Form; readonly given: Given }
  | { readonly borrows: Name; readonly for: Name }
  | Ping
  | { readonly wraps: (typeof wraps)[number] }
  | { readonly chat: (typeof happenings)[number] };

/** Messages may come again and again, and so tell more of a mistake. */
const name = fc.constantFrom<Name>(...names, 'onMessage', 'onMessage', 'onMessage', 'onMessage');
const given = fc
  .array(fc.tuple(name, callback), { maxLength: 3 })
  .map(entries => Object.fromEntries(entries) as Given);

/** Where a build looks for callbacks; the real one was seen to copy them. */
const builds: readonly UsercomOptions['readsCallbacks'][] = [undefined, undefined, undefined, 'late', 'kept'];

type Page = {
  civchat?: { [key: string]: unknown };
  userengage?(...args: unknown[]): unknown;
  UE?: { [method: string]: (...args: unknown[]) => unknown };
};

/**
 * The widget copies callbacks when it starts and at each ping; the site sets them, and tools put theirs around.
 *
 * Left out: a page hit between `widget.js` and the start of the widget, since nobody has seen what the real one does then;
 * and a tool's function in the place of a second event, since the earlier callback that it calls then may just as well
 * have been called by the chat. Nor does a tool guard its callback once the widget has copied and deleted it: on the bare
 * page already, it then forgets the callback before it, which the copy goes on to call.
 */
export const chains: Chat<Act> = {
  id: 'usercom',
  cases: 40_000,
  latestStart: 3,
  opening: [{ civchat: 'copy', given: {} }, { chat: 'load' }, { pass: 100 }],
  act: fc.oneof<fc.WeightedArbitrary<Act>[]>(
    { weight: 5, arbitrary: fc.record({ place: placeAct, on: name }) },
    { weight: 2, arbitrary: fc.record({ civchat: fc.constantFrom(...forms), given }) },
    { weight: 1, arbitrary: fc.record({ borrows: name, for: name }) },
    {
      weight: 3,
      arbitrary: fc.record({
        hits: fc.constantFrom('pageHit' as const, 'resetAuth' as const),
        with: fc.constantFrom(...withWhat),
        given,
      }),
    },
    { weight: 1, arbitrary: fc.record({ wraps: fc.constantFrom(...wraps) }) },
    { weight: 7, arbitrary: fc.record({ chat: fc.constantFrom(...happenings) }) },
  ),
  live: ({ page, diary, clock, look, isHeard }, variant) => {
    diary.name(page, 'window');
    const site = page as unknown as Page;
    const readsCallbacks = builds[variant % builds.length];
    // A build that reads late finds nothing where there is no object.
    if (readsCallbacks) site.civchat = { apiKey: 'Ab12Cd' };
    let hasStarted = false;
    const hasCopied = () => !readsCallbacks && hasStarted;
    const later = (happen: () => void) => clock.later('timer', happen);
    const starts = (happen: () => void) =>
      later(() => {
        hasStarted = true;
        happen();
      });
    const chat = simulate(page, {
      ...{ starts, answers: later, isKnown: false },
      ...(readsCallbacks && { readsCallbacks }),
    });
    const { fired } = chat;
    /** What happened beside the events, and after how many of these. */
    const between: (readonly [after: number, what: Line])[] = [];
    const senders: Line[] = [];

    const cast = casting(diary, () => site.userengage?.('widget.open'));
    const around = { cast, clock, look, isHeard };
    const places = Object.fromEntries(
      names.map(name => [name, placeActs(() => site.civchat, name, around)]),
    ) as { [name in Name]: ReturnType<typeof placeActs> };
    const functionsOf = (given: Given) =>
      Object.fromEntries(Object.entries(given).map(([name, who]) => [name, cast.of(who)]));

    const hit = ({ hits, with: what, given }: Ping) => {
      const ways = {
        nothing: () => undefined,
        own: () => ({ apiKey: 'Ab12Cd', ...functionsOf(given) }),
        civchat: () => site.civchat,
        'copy of civchat': () => ({ ...site.civchat }),
      };
      if (!site.UE || !hasStarted) return;
      const argument = ways[what]();
      if (hits === 'resetAuth') between.push([fired.length, 'a logout']);
      site.UE[hits]!(argument);
    };
    const wrap = (how: (typeof wraps)[number]) => {
      if (!site.UE) return;
      const earlier = site.UE.pageHit!;
      site.UE.pageHit = function (this: unknown, given?: unknown) {
        // The widget itself takes a missing argument for an empty one, and so does our script.
        diary.write(`the wrapper that passes on ${how} gets`, given ?? {});
        const argument = how === 'a copy' ? { ...(given as object) } : given;
        if (how !== 'later') return Reflect.apply(earlier, this, [argument]);
        clock.later('timer', () => Reflect.apply(earlier, this, [argument]));
      };
    };
    const set = (form: Form, given: Given) => {
      if (form !== 'copy') for (const name of names) places[name].isTaken();
      const fits = readsCallbacks && form === 'a getter that throws' ? 'plain' : form;
      site.civchat = formOf(fits, functionsOf(given), names, site.civchat) as NonNullable<Page['civchat']>;
    };
    const borrow = (from: Name, to: Name) => {
      if (!site.civchat || !places[from].isOfSite()) return;
      site.civchat[to] = site.civchat[from];
    };
    const load = () => {
      if (!isHeard()) return;
      const { UE } = site;
      chat.load();
      if (site.UE !== UE) {
        hasStarted = false;
        between.push([fired.length, 'a new widget']);
      }
      look();
    };
    const says = (sender: Line, act: () => void) => {
      const count = () => fired.filter(native => native === 'onMessage').length;
      const before = count();
      senders.push(sender);
      act();
      if (count() === before) senders.pop();
    };
    const acts: { readonly [happens in (typeof happenings)[number]]: () => void } = {
      load,
      open: () => chat.open(),
      close: () => chat.close(),
      send: () => says('by the visitor', () => chat.send('Where is my parcel?')),
      reply: () => says('by the site', () => chat.reply('Let me have a look.')),
      'deliver code': () => chat.sendCode('alert(1)'),
      'widget.open': () => site.userengage?.('widget.open'),
      destroy: () => site.UE?.destroy?.(),
    };
    const lines = () => {
      const waiting = [...between];
      const sent = [...senders];
      const lines: Line[] = [];
      for (let i = 0; i <= fired.length; i++) {
        while (waiting[0] && waiting[0][0] <= i) lines.push(waiting.shift()![1]);
        const native = fired[i];
        if (native) lines.push(native === 'onMessage' ? sent.shift()! : native);
      }
      return lines;
    };

    return {
      act: act => {
        if ('place' in act) {
          const isLost = 'guard' in act.place && hasCopied();
          if (!isLost) places[act.on].act(act.place);
        } else if ('civchat' in act) set(act.civchat, act.given);
        else if ('borrows' in act) borrow(act.borrows, act.for);
        else if ('hits' in act) hit(act);
        else if ('wraps' in act) wrap(act.wraps);
        else acts[act.chat]();
      },
      count: () => 0,
      told: () => recordsOf(lines()),
    };
  },
};
