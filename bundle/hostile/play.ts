/** Plays hostile pages, case after case. */
import { types } from 'node:util';
import type { Script } from 'node:vm';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { mostTold } from '../debug/watch.ts';
import { hostileChats } from '../vendors/generated/hostile-chats.ts';
import { define } from './access.ts';
import { actionKinds, anyAction, hugeAction } from './actions.ts';
import { watchBuiltIns } from './built-ins.ts';
import { chatsOf } from './chats.ts';
import {
  callThrough,
  check,
  countKind,
  type Finding,
  type HostilePage,
  isObject,
  type Promised,
  touch,
} from './page.ts';
import { hugeKind } from './payload.ts';
import { randomOf } from './random.ts';
import { type Callable, openRealm } from './realm.ts';
import { settings, settingsKinds } from './settings.ts';
import { siteFunction, siteKinds } from './site-function.ts';
import { storage, storageKind } from './storage.ts';
import { storeKind } from './store.ts';
import { collectRecords, dataLayerKinds, replaceDataLayer } from './traits/data-layers.ts';
import { freeze, freezingKinds } from './traits/freezing.ts';
import { pollute, pollutionKinds } from './traits/pollution.ts';
import { replacementKinds } from './traits/replacing.ts';
import { value, valueKinds } from './value.ts';

/** Actions on one page, each of them a case. Case 250 is the first action of the second page. */
export const casesPerPage = 250;

/** One case in so many brings a text of ten million characters. */
const hugeEvery = 1000;

/** How many actions may run within one another. */
const deepest = 3;

/** What the bundle promises to hold at most. */
const mostHeld = 50;

/** What was found on a page. */
export interface Played {
  readonly cases: number;
  readonly records: number;
  /** The bundle could be asked for its counts in the end. */
  readonly isAudited: boolean;
  readonly met: ReadonlyMap<string, number>;
  /** How often each promise was looked at. */
  readonly checked: ReadonlyMap<Promised, number>;
  readonly findings: readonly Finding[];
}

/** Every kind of hostility that a long enough run has to meet. */
export const everyKind: readonly string[] = [
  ...[...valueKinds, ...settingsKinds, ...siteKinds, ...actionKinds, ...dataLayerKinds, ...freezingKinds],
  ...[...pollutionKinds, ...replacementKinds, 'hostile queue of settings', 'second copy of the bundle'],
  ...[storageKind, storeKind, hugeKind],
];

/** The script that is played, and the chats whose code it has. */
export interface Listener {
  readonly script: Script;
  readonly chats: readonly VendorId[];
}

/** Plays the page of the given number, up to and including the case `last` if it is given. */
export async function play(played: Listener, pageNumber: number, last = Infinity): Promise<Played> {
  const findings: Finding[] = [];
  const page = openPage(played, pageNumber, findings);
  const refuse = (reason: unknown) => page.find('no promise of the bundle is rejected', reason);
  process.on('unhandledRejection', refuse);
  let cases = 0;
  let isAudited = false;
  try {
    prepare(page);
    const compare = watchBuiltIns(page);
    page.load();
    compare();
    for (
      const first = page.number;
      page.number < first + casesPerPage && page.number <= last;
      page.number++
    ) {
      touch(page, () => (page.number % hugeEvery ? anyAction(page, true) : hugeAction(page)));
      cases++;
      if (page.random.percent(50)) await settle(page);
    }
    page.number--;
    await settle(page);
    compare();
    isAudited = await audit(page);
  } catch (error) {
    page.find('no exception leaves the bundle', error);
  } finally {
    // Rejections are told after the microtasks of a turn.
    await new Promise(resolve => setImmediate(resolve));
    process.off('unhandledRejection', refuse);
    check(page, 'no promise of the bundle is rejected');
  }
  return { cases, records: page.arrived, isAudited, met: page.met, checked: page.checked, findings };
}

function openPage({ script, chats }: Listener, pageNumber: number, findings: Finding[]): HostilePage {
  const realm = openRealm();
  const random = randomOf(pageNumber);
  const page: HostilePage = {
    random,
    chats: chatsOf(random, chats),
    realm,
    window: realm.object(),
    met: new Map(),
    checked: new Map(),
    tracked: new Map(),
    tracker: undefined,
    number: pageNumber * casesPerPage,
    depth: 0,
    outcome: undefined,
    thrown: undefined,
    revoked: new WeakSet(),
    rechecks: [],
    listeners: new Map(),
    arrived: 0,
    countable: true,
    starts: 0,
    forgotten: 0,
    spoilt: false,
    changed: () => {},
    replaced: false,
    repairs: [],
    act: () => {
      if (page.depth >= deepest || page.random.percent(50)) return;
      page.depth++;
      anyAction(page, false);
      page.depth--;
    },
    load: () => {
      page.rechecks.length = Math.min(page.rechecks.length, 12);
      if (page.starts++) countKind(page, 'second copy of the bundle');
      callThrough(page, () => realm.load(script, page.window), { self: undefined, args: [] });
      const tracker = Reflect.getOwnPropertyDescriptor(page.window, 'chatTracker')?.value as unknown;
      if (isObject(tracker) && !types.isProxy(tracker) && Object.hasOwn(tracker, 'status'))
        page.tracker = tracker;
    },
    find: (promised, detail) => findings.push({ number: page.number, promised, detail: textOf(detail) }),
  };
  return page;
}

/** A window with what the bundle looks at, and what makes this page hostile from its beginning. */
function prepare(page: HostilePage): void {
  const { random, window } = page;
  Object.assign(window, {
    location: { href: 'https://shop.example/cart?order=7', pathname: '/cart' },
    document: {
      querySelector: () => (random.percent(50) ? {} : null),
      addEventListener: (name: string, listener: Callable) => {
        if (name === 'load') page.rechecks.push(listener as () => void);
        else page.listeners.set(name, listener);
      },
    },
    addEventListener: (name: string, listener: Callable) => {
      page.listeners.set(name, listener);
    },
    setTimeout: (recheck: () => void) => page.rechecks.push(recheck),
    dataLayer: [],
  });
  replaceDataLayer(page);
  for (let i = random.below(4); i > 0; i--) pollute(page);
  if (random.percent(30)) freeze(page);
  if (random.percent(30)) define(window, 'sessionStorage', storage(page));
  for (const id of page.chats) hostileChats[id].prepare(page);
  const first = [settings(page), { maxPerMinute: 1e9 }];
  if (random.percent(70)) define(window, 'chatTracker', first);
  else {
    countKind(page, 'hostile queue of settings');
    define(window, 'chatTracker', random.pick([value, settings, queueOfTheSite])(page));
  }
}

/** What a site may keep under the name of our queue. */
const queueOfTheSite = (page: HostilePage) =>
  page.random.pick<() => unknown>([
    () => ({ push: siteFunction(page), version: 'own' }),
    () => Object.freeze({ consent: 'granted' }),
    () => Object.freeze([{ maxPerMinute: 1e9 }]),
    () => siteFunction(page),
  ])();

/** Lets what the bundle has put off happen, and looks at what has arrived. */
async function settle(page: HostilePage): Promise<void> {
  await null;
  collectRecords(page);
}

/** Those that are met, and that no chat is named. */
const mostProblems = 21;

/** Gives the page its built-ins back, so that it can be asked, and compares what the bundle has counted, if it says. */
async function audit(page: HostilePage): Promise<boolean> {
  for (const repair of page.repairs.reverse()) repair();
  await settle(page);
  if (!page.tracker) return false;
  // To be asked is to look at the page, which may report something in turn: that has to arrive first.
  const { starts } = page;
  const before = touch(page, page.tracker.status as () => Status);
  await settle(page);
  const { build, consent, counts, problems, vendors } = (page.tracker.status as () => Status)();
  const { heard, pushed, held } = counts;
  // With consent, what was heard since then makes as many go, in the microtask that follows.
  const heardBefore = page.starts === starts ? (before?.counts.heard ?? 0) : 0;
  const mayWait = mostHeld + (consent === 'granted' ? heard - heardBefore : 0);
  const expectKept = (promised: Promised, isSeen: boolean, isKept: boolean, detail: string) => {
    if (isSeen) check(page, promised);
    if (!isKept) page.find(promised, detail);
  };
  expectKept('at most 50 records wait', held > 0, held <= mayWait, `${held} wait`);
  expectKept(
    'memory is bounded',
    problems.length > 0,
    problems.length <= mostProblems,
    `${problems.length} problems`,
  );
  if (page.spoilt) return true;
  const events = Object.values(vendors).reduce((sum, vendor) => sum + vendor.events, 0);
  const counted = `${events} events, ${Object.entries(counts).join(' ')}`;
  // The debug build also makes a record of each problem, of a known one again where lists do not take what is pushed.
  const diagnostics = build !== 'debug' ? 0 : page.countable ? problems.length : mostTold;
  // What the page tells of a chat by `track` may name one that is not here.
  const heardOf = vendorIds.filter(id => Object.hasOwn(vendors, id) && vendors[id]!.events);
  const extra = heardOf.reduce((sum, id) => sum + hostileChats[id].extraRecords, 0) * (1 + page.forgotten);
  const most = events + extra + diagnostics;
  expectKept('every event is counted once', events > 0, heard >= events && heard <= most, counted);
  for (const [id, times] of page.tracked.get(page.tracker.track) ?? []) {
    // A page may tell of a chat named constructor, which every object has.
    const noted = Object.hasOwn(vendors, id) ? vendors[id]!.events : times;
    expectKept(
      'every event is counted once',
      true,
      noted >= times,
      `${id}: ${times} tracked, ${noted} noted`,
    );
  }
  if (!page.countable || page.starts > 1) return true;
  expectKept(
    'what counts as pushed has arrived',
    pushed > 0,
    pushed === page.arrived,
    `${page.arrived} arrived, ${counted}`,
  );
  return true;
}

interface Status {
  readonly build: string;
  readonly consent: string;
  readonly counts: { readonly [name in 'heard' | 'pushed' | 'held']: number };
  readonly problems: readonly unknown[];
  readonly vendors: { readonly [id: string]: { readonly events: number } };
}

/** What a finding says: where an exception comes from. */
function textOf(detail: unknown): string {
  if (typeof detail === 'string') return detail;
  try {
    return String((detail as Error)?.stack ?? (detail as Error)?.message ?? detail).slice(0, 400);
  } catch {
    return 'something that cannot be shown';
  }
}
