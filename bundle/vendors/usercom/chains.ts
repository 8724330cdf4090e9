import fc from 'fast-check';
import { type Callback, callback, pageFunctions } from '../../chains/page-functions.ts';
import { openPlace, type Place, type PlaceAction, placeAction } from '../../chains/place.ts';
import type { Callable } from '../../transparency/callbacks.ts';
import type { ChainedChat, PlayedPage } from '../room/chained-chat.ts';
import { configOf, type Form, forms } from './config-forms.ts';
import { expectedRecords, type Line } from './expected-records.ts';
import { simulate, type UsercomOptions } from './simulator.ts';

const names = ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived'] as const;
type Name = (typeof names)[number];
type Given = { readonly [name: string]: Callback };

/** What the chat, its visitor and the page do. */
const chatActions = [
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

type Action =
  | { readonly place: PlaceAction; readonly on: Name }
  | { readonly civchat: Form; readonly given: Given }
  | { readonly borrows: Name; readonly for: Name }
  | Ping
  | { readonly wraps: (typeof wraps)[number] }
  | { readonly chat: (typeof chatActions)[number] };

/** Messages may come again and again, and so tell more of a mistake. */
const name = fc.constantFrom<Name>(...names, 'onMessage', 'onMessage', 'onMessage', 'onMessage');
const given = fc
  .array(fc.tuple(name, callback), { maxLength: 3 })
  .map(entries => Object.fromEntries(entries) as Given);

const action: fc.Arbitrary<Action> = fc.oneof<fc.WeightedArbitrary<Action>[]>(
  { weight: 5, arbitrary: fc.record({ place: placeAction, on: name }) },
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
  { weight: 7, arbitrary: fc.record({ chat: fc.constantFrom(...chatActions) }) },
);

/** Where a build looks for callbacks; the real one was seen to copy them. */
const builds: readonly UsercomOptions['readsCallbacks'][] = [undefined, undefined, undefined, 'late', 'kept'];

type Window = {
  civchat?: { [key: string]: unknown };
  userengage?(...args: unknown[]): unknown;
  UE?: { [method: string]: (...args: unknown[]) => unknown };
};

/** One page with the chat, and what the two have done. */
interface Site {
  readonly played: PlayedPage;
  readonly window: Window;
  readonly chat: ReturnType<typeof simulate>;
  readonly readsCallbacks: UsercomOptions['readsCallbacks'];
  readonly places: { readonly [name in Name]: Place };
  readonly functionOf: (callback: Callback) => Callable;
  hasStarted: boolean;
  /** What happened beside the events, and after how many of these. */
  readonly between: (readonly [after: number, what: Line])[];
  /** Who sent each message. */
  readonly senders: Line[];
}

/**
 * The widget copies callbacks when it starts and at each ping; the site sets them, and tools put theirs around.
 *
 * Left out: a page hit between `widget.js` and the start of the widget, since nobody has seen what the real one does then;
 * and a tool's function in the place of a second event, since the earlier callback that it calls then may just as well
 * have been called by the chat. Nor does a tool guard its callback once the widget has copied and deleted it: on the bare
 * page already, it then forgets the callback before it, which the copy goes on to call.
 */
export const chains: ChainedChat<Action> = {
  id: 'usercom',
  cases: 16_000,
  latestStart: 3,
  opening: [{ civchat: 'copy', given: {} }, { chat: 'load' }, { pass: 100 }],
  action,
  open: (played, variant) => {
    const site = openSite(played, builds[variant % builds.length]);
    return {
      act: action => act(site, action),
      count: () => 0,
      reported: () => expectedRecords(linesOf(site)),
    };
  },
};

function openSite(played: PlayedPage, readsCallbacks: Site['readsCallbacks']): Site {
  const { page, recorder, clock } = played;
  recorder.name(page, 'window');
  const window = page as unknown as Window;
  // A build that reads late finds nothing where there is no object.
  if (readsCallbacks) window.civchat = { apiKey: 'Ab12Cd' };
  const later = (happen: () => void) => clock.later('timer', happen);
  const starts = (happen: () => void) =>
    later(() => {
      site.hasStarted = true;
      happen();
    });
  const options = { starts, answers: later, isKnown: false, ...(readsCallbacks && { readsCallbacks }) };
  const functions = pageFunctions(recorder, () => window.userengage?.('widget.open'));
  const context = { functions, clock, recheck: played.recheck, hasStarted: played.hasStarted };
  const places = names.map(name => [name, openPlace(() => window.civchat, name, context)]);
  const site: Site = {
    played,
    window,
    chat: simulate(page, options),
    readsCallbacks,
    places: Object.fromEntries(places) as Site['places'],
    functionOf: functions.ofSite,
    hasStarted: false,
    between: [],
    senders: [],
  };
  return site;
}

function act(site: Site, action: Action): void {
  const { places, readsCallbacks, hasStarted } = site;
  if ('place' in action) {
    const hasCopied = !readsCallbacks && hasStarted;
    const isLost = 'guard' in action.place && hasCopied;
    if (!isLost) places[action.on].act(action.place);
  } else if ('civchat' in action) setConfig(site, action.civchat, action.given);
  else if ('borrows' in action) borrow(site, action.borrows, action.for);
  else if ('hits' in action) ping(site, action);
  else if ('wraps' in action) wrap(site, action.wraps);
  else does[action.chat](site);
}

const functionsOf = ({ functionOf }: Site, given: Given) =>
  Object.fromEntries(Object.entries(given).map(([name, callback]) => [name, functionOf(callback)]));

function setConfig(site: Site, form: Form, given: Given): void {
  const { window, places, readsCallbacks } = site;
  if (form !== 'copy') for (const name of names) places[name].takenByChat();
  const fits = readsCallbacks && form === 'a getter that throws' ? 'plain' : form;
  const config = configOf(fits, functionsOf(site, given), names, window.civchat);
  window.civchat = config as NonNullable<Window['civchat']>;
}

/** The site has one function for two callbacks. */
function borrow({ window, places }: Site, from: Name, to: Name): void {
  if (!window.civchat || !places[from].isOfSite()) return;
  window.civchat[to] = window.civchat[from];
}

function ping(site: Site, { hits, with: what, given }: Ping): void {
  const { window, chat, between } = site;
  const ways = {
    nothing: () => undefined,
    own: () => ({ apiKey: 'Ab12Cd', ...functionsOf(site, given) }),
    civchat: () => window.civchat,
    'copy of civchat': () => ({ ...window.civchat }),
  };
  if (!window.UE || !site.hasStarted) return;
  const argument = ways[what]();
  if (hits === 'resetAuth') between.push([chat.fired.length, 'a logout']);
  window.UE[hits]!(argument);
}

function wrap({ window, played }: Site, how: (typeof wraps)[number]): void {
  const { recorder, clock } = played;
  if (!window.UE) return;
  const earlier = window.UE.pageHit!;
  window.UE.pageHit = function (this: unknown, given?: unknown) {
    // The widget itself takes a missing argument for an empty one, and so does our script.
    recorder.note(`the wrapper that passes on ${how} gets`, given ?? {});
    const argument = how === 'a copy' ? { ...(given as object) } : given;
    if (how !== 'later') return Reflect.apply(earlier, this, [argument]);
    clock.later('timer', () => Reflect.apply(earlier, this, [argument]));
  };
}

function load(site: Site): void {
  const { played, window, chat, between } = site;
  if (!played.hasStarted()) return;
  const { UE } = window;
  chat.load();
  if (window.UE !== UE) {
    site.hasStarted = false;
    between.push([chat.fired.length, 'a new widget']);
  }
  played.recheck();
}

/** Notes who sends a message, if one comes of it. */
function sends({ chat, senders }: Site, sender: Line, send: () => void): void {
  const count = () => chat.fired.filter(native => native === 'onMessage').length;
  const before = count();
  senders.push(sender);
  send();
  if (count() === before) senders.pop();
}

const does: { readonly [action in (typeof chatActions)[number]]: (site: Site) => void } = {
  load,
  open: ({ chat }) => chat.open(),
  close: ({ chat }) => chat.close(),
  send: site => sends(site, 'by the visitor', () => site.chat.send('Where is my parcel?')),
  reply: site => sends(site, 'by the site', () => site.chat.reply('Let me have a look.')),
  'deliver code': ({ chat }) => chat.sendCode('alert(1)'),
  'widget.open': ({ window }) => window.userengage?.('widget.open'),
  destroy: ({ window }) => window.UE?.destroy?.(),
};

/** All that happened, in its order. */
function linesOf({ chat, between, senders }: Site): Line[] {
  const { fired } = chat;
  const waiting = [...between];
  const sent = [...senders];
  const lines: Line[] = [];
  for (let i = 0; i <= fired.length; i++) {
    while (waiting[0] && waiting[0][0] <= i) lines.push(waiting.shift()![1]);
    const native = fired[i];
    if (native) lines.push(native === 'onMessage' ? sent.shift()! : native);
  }
  return lines;
}
