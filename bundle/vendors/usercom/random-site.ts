import fc from 'fast-check';
import { callAsChat } from '../../transparency/call-as-chat.ts';
import { type Callback, callback, siteFunctions } from '../../transparency/callbacks.ts';
import { type Payload, payload, payloads } from '../../transparency/payload.ts';
import {
  memberAction,
  type PropertyAction,
  propertyActions,
  takenAction,
} from '../../transparency/property.ts';
import type { Recorder } from '../../transparency/recorder.ts';
import type { RandomSite } from '../room/random-site.ts';

const callbacks = ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived'] as const;
const methods = ['pageHit', 'resetAuth', 'destroy'] as const;

const messages = [{ isAdmin: true, content: 'Hello' }, { isAdmin: false }] as const;

/** These bring a new set of callbacks. */
const pings = ['pageHit', 'resetAuth'] as const;

type Name = (typeof callbacks)[number];

/**
 * Where the chat looks for callbacks: in its own copies, as the real one was seen to, or, should a build read late, on
 * the window's object or on the one it was loaded with.
 */
const reads = ['copies', 'late', 'kept'] as const;

const changesWithCallbacks = ['set', 'merge'] as const;
const changesWithout = ['copy', 'assign copy', 'same again', 'freeze', 'own key', 'remove'] as const;
type Change = (typeof changesWithCallbacks)[number] | (typeof changesWithout)[number];

type Given = { readonly [name in Name]?: Callback };

type Ping = {
  readonly hits: (typeof pings)[number];
  readonly with: 'civchat' | 'own';
  readonly given: Given;
};
type Call = { readonly calls: 'userengage' | (typeof methods)[number]; readonly payload: Payload };

type Action =
  | { readonly site: PropertyAction; readonly on: Name }
  | { readonly site: PropertyAction; readonly of: 'UE'; readonly key: string }
  | { readonly civchat: (typeof changesWithCallbacks)[number]; readonly given: Given }
  | { readonly civchat: (typeof changesWithout)[number] }
  | { readonly chat: 'load'; readonly takes: boolean }
  | { readonly chat: Name; readonly reads: (typeof reads)[number]; readonly payload: Payload }
  | Call
  | Ping
  | { readonly wraps: 'userengage' };

const given = fc.record(
  Object.fromEntries(callbacks.map(name => [name, callback])) as { [name in Name]: typeof callback },
  { requiredKeys: [] },
);

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ site: takenAction, on: fc.constantFrom(...callbacks) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      site: memberAction,
      of: fc.constant('UE' as const),
      key: fc.constantFrom(...methods),
    }),
  },
  { weight: 3, arbitrary: fc.record({ civchat: fc.constantFrom(...changesWithCallbacks), given }) },
  { weight: 3, arbitrary: fc.record({ civchat: fc.constantFrom(...changesWithout) }) },
  { weight: 2, arbitrary: fc.record({ chat: fc.constant('load' as const), takes: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      hits: fc.constantFrom(...pings),
      with: fc.constantFrom('civchat' as const, 'own' as const),
      given,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ chat: fc.constantFrom(...callbacks), reads: fc.constantFrom(...reads), payload }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ calls: fc.constantFrom('userengage' as const, ...methods), payload }),
  },
  { weight: 1, arbitrary: fc.record({ wraps: fc.constant('userengage' as const) }) },
);

/** The site fills `civchat`; the chat calls what is on it and publishes `userengage` and `UE`, which the site calls. */
export const randomSite: RandomSite<Action> = {
  action,
  open: (page, recorder) => {
    recorder.name(page, 'window');
    const functionOf = siteFunctions(recorder, event => report(site, event));
    let puts = 0;
    const site: Site = {
      page: page as unknown as Site['page'],
      recorder,
      // Trace `again`: each time another function.
      actOn: propertyActions(recorder, who => functionOf({ ...who, id: who.id + 3 * ++puts })),
      filled: given =>
        Object.fromEntries(Object.entries(given).map(([name, who]) => [name, functionOf(who)])),
      thingsOf: payloads(recorder, messages),
      current: 'onOpen',
      reads: 'late',
      kept: undefined,
      copies: {},
      own: new Set(),
      made: 0,
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

type Config = { [key: string]: unknown };

/** One page with its chat, and what the two know of each other. */
interface Site {
  readonly page: { civchat?: Config; userengage?: unknown; UE?: Config };
  readonly recorder: Recorder;
  readonly actOn: ReturnType<typeof propertyActions>;
  /** The functions of the site by their names. */
  filled(given: Given): Config;
  readonly thingsOf: (payload: Payload) => unknown[];
  /** The callback that the chat calls, and where it looks for it. */
  current: Name;
  reads: (typeof reads)[number];
  /** The `civchat` that the chat was loaded with, and the callbacks that it has copied. */
  kept: Config | undefined;
  copies: Config;
  /** Methods of the chat that the site has put its own in place of. */
  readonly own: Set<string>;
  /** So many things have a name with a number. */
  made: number;
}

function act(site: Site, action: Action): void {
  const { page } = site;
  if ('wraps' in action) wrap(site);
  else if ('hits' in action) ping(site, action);
  else if ('calls' in action) call(site, action);
  else if ('civchat' in action) changes[action.civchat](site, 'given' in action ? action.given : {});
  else if ('of' in action) {
    site.own.add(action.key);
    if (page.UE) site.actOn(page.UE, action.key, action.site);
  } else if ('site' in action) {
    if (Object(page.civchat) === page.civchat) site.actOn(page.civchat!, action.on, action.site);
  } else if ('payload' in action) {
    site.current = action.chat;
    site.reads = action.reads;
    report(site, site.thingsOf(action.payload));
  } else load(site, action.takes);
}

/** The chat calls the callback at hand, where it finds one. */
function report({ page, recorder, reads, kept, copies, current }: Site, args: readonly unknown[]): void {
  const from = { late: page.civchat, kept, copies }[reads];
  if (Object(from) !== from) return;
  callAsChat(recorder, from![current], reads === 'copies' ? undefined : from, args);
}

function set(site: Site, config: Config): void {
  site.page.civchat = site.recorder.name(config, `civchat ${++site.made}`);
}

/** What a site does to `civchat`. */
const changes: { readonly [change in Change]: (site: Site, given: Given) => void } = {
  set: (site, given) => set(site, { apiKey: 'a', ...site.filled(given) }),
  // The other way round, what is there before wins: trace `offered callbacks`.
  merge: (site, given) => set(site, { ...site.page.civchat, ...site.filled(given) }),
  copy: site => set(site, { ...site.page.civchat }),
  'assign copy': site => set(site, Object.assign({ apiKey: 'b' }, site.page.civchat)),
  'same again': ({ page }) => {
    const { civchat } = page;
    page.civchat = civchat!;
  },
  freeze: ({ page }) => Object.freeze(page.civchat),
  'own key': ({ page }) => Object.assign(page.civchat ?? {}, { user_id: 7 }),
  remove: ({ page }) => {
    delete page.civchat;
  },
};

/** What the chat publishes says how it was called. */
const published = (site: Site, name: string): unknown =>
  site.recorder.name(function (this: unknown, ...args: unknown[]) {
    if (!pings.includes(name as 'pageHit')) {
      site.recorder.note(`${name} is called`, this, ...args);
      return args[0];
    }
    // Trace `view`: what the chat gets is not the object itself, and never nothing.
    const data = JSON.stringify(args[0] || {}, dataOnly);
    site.recorder.note(`${name} is called`, this, data, ...args.slice(1));
    take(site, args[0]);
  }, name);

/** The real chat deletes what it copies, so that it cannot take it again. */
function take(site: Site, given: unknown): void {
  site.copies = {};
  if (Object(given) !== given) return;
  const from = given as Config;
  for (const name of callbacks) {
    if (!from[name]) continue;
    site.copies[name] = from[name];
    delete from[name];
  }
}

function load(site: Site, takes: boolean): void {
  const { page, recorder } = site;
  site.kept = page.civchat;
  if (takes) take(site, site.kept);
  page.userengage = published(site, 'userengage');
  page.UE = recorder.name({}, 'UE');
  for (const name of methods) page.UE[name] = published(site, name);
}

/** The site calls one of the functions that bring new callbacks. */
function ping(site: Site, { hits: method, with: what, given }: Ping): void {
  const { page, recorder, own } = site;
  const argument =
    what === 'own'
      ? recorder.name({ apiKey: 'a', ...site.filled(given) }, `argument ${++site.made}`)
      : page.civchat;
  // Trace `view`: a function of the site gets one too. A copy without a name reads the same.
  const handedOver = own.has(method) ? withoutNothing(argument) : argument;
  callAsChat(recorder, page.UE?.[method], page.UE, [handedOver]);
  // The keys of `civchat` are another trace.
  if (argument !== page.civchat) recorder.note('left of it', Object.keys(argument as object).join());
}

/** The site calls one of the functions that the chat publishes. */
function call({ page, recorder, thingsOf }: Site, { calls, payload }: Call): void {
  const isName = calls === 'userengage';
  const callee = isName ? page.userengage : page.UE?.[calls];
  callAsChat(recorder, callee, isName ? page : page.UE, ['event.signup', ...thingsOf(payload)]);
}

/** A tool puts a function of its own in front of the chat's. */
function wrap({ page, recorder }: Site): void {
  const earlier = page.userengage;
  page.userengage = recorder.name(function (this: unknown, ...args: unknown[]) {
    recorder.note('wrapped userengage', this, ...args);
    return typeof earlier === 'function' ? Reflect.apply(earlier, this, args) : undefined;
  }, 'wrapper');
}

/** Trace `offered callbacks`: callbacks that are set to nothing are functions too. */
const withoutNothing = (argument: unknown) =>
  Object.fromEntries(Object.entries(Object(argument)).filter(([, value]) => value != null));
const dataOnly = (key: string, value: unknown) => (callbacks.includes(key as Name) ? undefined : value);
