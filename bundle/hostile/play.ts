/** Plays hostile pages, case after case. */
import { types } from 'node:util';
import type { Script } from 'node:vm';
import { mostTold } from '../debug/watch.ts';
import { actKinds, anyAct, hugeAct, storage } from './acts.ts';
import { watchBuiltIns } from './built-ins.ts';
import {
  callThrough,
  check,
  type Finding,
  type HostilePage,
  isObject,
  meet,
  type Promised,
  touch,
} from './page.ts';
import { randomOf } from './random.ts';
import { type Bag, openRealm } from './realm.ts';
import { settings, settingsKinds } from './settings.ts';
import { siteFunction, siteKinds } from './site.ts';
import { drain, layerKinds, layOut } from './traits/layers.ts';
import { nail, nailedKinds } from './traits/nailing.ts';
import { pollute, pollutionKinds } from './traits/pollution.ts';
import { replacementKinds } from './traits/replacing.ts';
import { value, valueKinds } from './values.ts';

/** Acts on one page, each of them a case. Case 250 is the first act of the second page. */
export const casesPerPage = 250;

/** One case in so many brings a text of ten million characters. */
const hugeEvery = 1000;

/** How many acts may run within one another. */
const deepest = 3;

/** What the bundle promises to hold at most. */
const mostHeld = 50;

/** What was found on a page. */
export interface Played {
  readonly cases: number;
  readonly records: number;
  /** The bundle could be asked for its books in the end. */
  readonly isAudited: boolean;
  readonly met: ReadonlyMap<string, number>;
  /** How often each promise was looked at. */
  readonly checked: ReadonlyMap<Promised, number>;
  readonly findings: readonly Finding[];
}

/** Every kind of hostility that a long enough run has to meet. */
export const everyKind: readonly string[] = [
  ...[...valueKinds, ...settingsKinds, ...siteKinds, ...actKinds, ...layerKinds, ...nailedKinds],
  ...[...pollutionKinds, ...replacementKinds, 'hostile queue of settings', 'hostile session storage'],
  ...['hostile start of LoyJoy', 'hostile civchat', 'huge text', 'second copy of the bundle'],
  'instance of a class',
];

/** Plays the page of the given number, up to and including the case `last` if it is given. */
export async function play(script: Script, pageNumber: number, last = Infinity): Promise<Played> {
  const findings: Finding[] = [];
  const page = openPage(script, pageNumber, findings);
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
      touch(page, () => (page.number % hugeEvery ? anyAct(page, true) : hugeAct(page)));
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

function openPage(script: Script, pageNumber: number, findings: Finding[]): HostilePage {
  const realm = openRealm();
  const page: HostilePage = {
    random: randomOf(pageNumber),
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
    looks: [],
    listeners: undefined,
    copies: {},
    arrived: 0,
    countable: true,
    starts: 0,
    spoilt: false,
    changed: () => {},
    replaced: false,
    repairs: [],
    act: () => {
      if (page.depth >= deepest || page.random.percent(50)) return;
      page.depth++;
      anyAct(page, false);
      page.depth--;
    },
    load: () => {
      page.looks.length = Math.min(page.looks.length, 12);
      if (page.starts++) meet(page, 'second copy of the bundle');
      callThrough(page, () => realm.load(script, page.window), undefined, []);
      const tracker = Reflect.getOwnPropertyDescriptor(page.window, 'chatTracker')?.value as unknown;
      if (isObject(tracker) && !types.isProxy(tracker) && Object.hasOwn(tracker, 'status'))
        page.tracker = tracker;
    },
    find: (promised, detail) => findings.push({ number: page.number, promised, detail: tell(detail) }),
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
      addEventListener: (_: string, look: () => void) => page.looks.push(look),
    },
    addEventListener: (_: string, look: () => void) => page.looks.push(look),
    setTimeout: (look: () => void) => page.looks.push(look),
    dataLayer: [],
  });
  layOut(page);
  for (let i = random.below(4); i > 0; i--) pollute(page);
  if (random.percent(30)) nail(page);
  if (random.percent(30)) write(window, 'sessionStorage', storage(page));
  if (random.percent(30)) write(window, 'userlike', value(page));
  if (random.percent(30)) write(window, 'userlikeTrackingEvent', siteFunction(page));
  const first = [settings(page), { maxPerMinute: 1e9 }];
  if (random.percent(70)) write(window, 'chatTracker', first);
  else {
    meet(page, 'hostile queue of settings');
    write(window, 'chatTracker', random.pick([value, settings, queueOfTheSite])(page));
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

const write = (owner: Bag, key: string, next: unknown) => {
  if (Reflect.getOwnPropertyDescriptor(owner, key)?.configurable === false) return;
  Reflect.defineProperty(owner, key, { value: next, writable: true, enumerable: true, configurable: true });
};

/** Lets what the bundle has put off happen, and looks at what has arrived. */
async function settle(page: HostilePage): Promise<void> {
  await null;
  drain(page);
}

/** Gives the page its built-ins back, so that it can be asked, and compares the books of the bundle, if it has any. */
async function audit(page: HostilePage): Promise<boolean> {
  for (const repair of page.repairs.reverse()) repair();
  await settle(page);
  if (!page.tracker) return false;
  const { build, counts, problems, vendors } = (page.tracker.status as () => Status)();
  const { heard, pushed, held } = counts;
  const told = (promised: Promised, sight: boolean, isKept: boolean, detail: string) => {
    if (sight) check(page, promised);
    if (!isKept) page.find(promised, detail);
  };
  told('at most 50 records wait', held > 0, held <= mostHeld, `${held} wait`);
  told('memory is bounded', problems.length > 0, problems.length <= 20, `${problems.length} problems`);
  if (page.spoilt) return true;
  const events = Object.values(vendors).reduce((sum, vendor) => sum + vendor.events, 0);
  const books = `${events} events, ${JSON.stringify(counts)}`;
  // The debug build also makes a record of each problem, of a known one again where lists do not take what is pushed.
  const diagnostics = build !== 'debug' ? 0 : page.countable ? problems.length : mostTold;
  // The first message of a User.com visitor makes two records, once.
  const most = events + 1 + diagnostics;
  told('every event is counted once', events > 0, heard >= events && heard <= most, books);
  for (const [id, times] of page.tracked.get(page.tracker.track) ?? []) {
    // A page may tell of a chat named constructor, which every object has.
    const noted = Object.hasOwn(vendors, id) ? vendors[id]!.events : times;
    told('every event is counted once', true, noted >= times, `${id}: ${times} tracked, ${noted} noted`);
  }
  if (!page.countable || page.starts > 1) return true;
  told(
    'what counts as pushed has arrived',
    pushed > 0,
    pushed === page.arrived,
    `${page.arrived} arrived, ${books}`,
  );
  return true;
}

interface Status {
  readonly build: string;
  readonly counts: { readonly [name in 'heard' | 'pushed' | 'held']: number };
  readonly problems: readonly unknown[];
  readonly vendors: { readonly [id: string]: { readonly events: number } };
}

/** What a finding says: where an exception comes from. */
function tell(detail: unknown): string {
  if (typeof detail === 'string') return detail;
  try {
    return String((detail as Error)?.stack ?? (detail as Error)?.message ?? detail).slice(0, 400);
  } catch {
    return 'something that cannot be shown';
  }
}
