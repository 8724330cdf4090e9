/** A hostile page while it is played: what it is made of, what it has seen, and what was found wrong on it. */
import type { VendorId } from '../../schemas/generated/vendor-ids.ts';
import type { Random } from './random.ts';
import type { Bag, Callable, Realm } from './realm.ts';

/** What has to hold whatever a page does. */
export type Promised =
  | 'no exception leaves the bundle'
  | 'no promise of the bundle is rejected'
  | 'built-ins stay as they were'
  | 'the functions of the site run as without the bundle'
  | 'a record has the keys of the schema'
  | 'values are short and primitive'
  | 'a record is valid'
  | 'at most 50 records wait'
  | 'every event is counted once'
  | 'what counts as pushed has arrived'
  | 'memory is bounded';

/** A broken promise, and the number of the case that broke it. */
export interface Finding {
  readonly number: number;
  readonly promised: Promised;
  readonly detail: string;
}

/** How a function of the site ended. */
export interface Outcome {
  readonly self: unknown;
  readonly args: readonly unknown[];
  readonly threw?: { readonly error: unknown };
  readonly returned?: unknown;
}

/** Makes something on a page, by chance. */
export type Make = (page: HostilePage) => unknown;

/** One thing that a page does. */
export type Action = (page: HostilePage) => void;

/** Things that a page does, by name. */
export type Actions = { readonly [name: string]: Action };

/** A page that is being played. */
export interface HostilePage {
  readonly random: Random;
  readonly realm: Realm;
  readonly window: Bag;
  /** The chats that are met here. */
  readonly chats: readonly VendorId[];
  /** Kinds of hostility that were met, and how often. */
  readonly met: Map<string, number>;
  /** How often each promise was held against something that could have broken it. */
  readonly checked: Map<Promised, number>;
  /** The settings queue as the bundle left it. */
  tracker: Bag | undefined;
  /** Number of the case at hand. */
  number: number;
  /** How many actions run within one another. */
  depth: number;
  /** How the function of the site ended that was called last. */
  outcome: Outcome | undefined;
  /** The last exception of the page's own. */
  thrown: unknown;
  /** Proxies that are revoked: to touch one throws, with or without the bundle. */
  readonly revoked: WeakSet<object>;
  /** What the page calls back later. */
  readonly rechecks: (() => void)[];
  /** What was last to listen to each event of the window or of a chat. */
  readonly listeners: Map<string, Callable>;
  /** Records that have arrived, and whether they can be counted at all on this page. */
  arrived: number;
  countable: boolean;
  /** Events that the page reported by `track`, for each `track` there was and each chat. */
  readonly tracked: Map<unknown, Map<string, number>>;
  /** How often the bundle has been started. */
  starts: number;
  /** How often the page has lost the counts that the bundle had left in its storage: what is first comes anew. */
  forgotten: number;
  /** Built-ins of the page do not behave as the language says, so only exceptions are looked for. */
  spoilt: boolean;
  /** Has to be told when the page changes a built-in itself; without a key, everything may have changed. */
  changed: (owner?: object, key?: PropertyKey) => void;
  /** A global of the language is not what it was, so a script cannot start any more. */
  replaced: boolean;
  /** Undoes what was done to built-ins. */
  readonly repairs: (() => void)[];
  /** Does one thing, chosen by chance. */
  act(): void;
  /** Loads the bundle once more. */
  load(): void;
  find(promised: Promised, detail: unknown): void;
}

/** Counts a kind of hostility. */
export function countKind(page: HostilePage, kind: string): void {
  page.met.set(kind, (page.met.get(kind) ?? 0) + 1);
}

/** Counts that a promise is looked at. */
export function check(page: HostilePage, promised: Promised): void {
  page.checked.set(promised, (page.checked.get(promised) ?? 0) + 1);
}

/** An exception of the page's own, to be told from every other. */
export function raise(page: HostilePage): never {
  page.thrown = new Error('thrown by the page');
  throw page.thrown;
}

/** What happens when the page reads or writes something: its own exceptions are its own business. */
export function touch<T>(page: HostilePage, run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error !== page.thrown) page.find('no exception leaves the bundle', error);
    return;
  }
}

/** Calls one of the functions that hang on the settings queue. */
export function callTracker(page: HostilePage, key: string, ...args: unknown[]): void {
  const { tracker } = page;
  if (tracker && Object.hasOwn(tracker, key)) callThrough(page, tracker[key], { self: tracker, args });
}

/** Reports an event to the bundle by `track`, and counts those of chats that it listens to. */
export function track(page: HostilePage, vendor: unknown, ...event: unknown[]): void {
  const way = page.tracker && Reflect.getOwnPropertyDescriptor(page.tracker, 'track')?.value;
  if (typeof way === 'function' && typeof vendor === 'string' && isListenedTo(page, vendor)) {
    const counts = page.tracked.get(way) ?? new Map<string, number>();
    page.tracked.set(way, counts.set(vendor, (counts.get(vendor) ?? 0) + 1));
  }
  callTracker(page, 'track', vendor, ...event);
}

/** A push may name a chat later: what was tracked before is not heard. */
function isListenedTo(page: HostilePage, vendor: string): boolean {
  const { status } = page.tracker as { status?: () => { vendors: object } };
  const answer = typeof status === 'function' && touch(page, () => status());
  return Boolean(answer) && Object.hasOwn(Object((answer as { vendors: object }).vendors), vendor);
}

/** A call of a function that may be the site's. */
export interface Call {
  readonly self: unknown;
  readonly args: unknown[];
  /** The argument of which the bundle may hand over a view or a copy. */
  readonly viewed?: number;
}

/** Calls what may be a function of the site with the bundle before it: has to end as that function ends. */
export function callThrough(page: HostilePage, value: unknown, { self, args, viewed }: Call): void {
  if (typeof value !== 'function') return;
  const before = page.outcome;
  page.outcome = undefined;
  let ended: Outcome;
  try {
    ended = { self, args, returned: Reflect.apply(value as Callable, self, args) };
  } catch (error) {
    ended = { self, args, threw: { error } };
  }
  const site = page.outcome as Outcome | undefined;
  page.outcome = before;
  check(page, 'no exception leaves the bundle');
  if (site) check(page, 'the functions of the site run as without the bundle');
  if (ended.threw && (!site?.threw || site.threw.error !== ended.threw.error)) {
    page.find('no exception leaves the bundle', ended.threw.error);
  } else if (site && !isSame(site, ended, viewed)) {
    page.find(
      'the functions of the site run as without the bundle',
      `ended as ${describe(ended)} instead of ${describe(site)}`,
    );
  }
}

const describe = ({ self, args, threw, returned }: Outcome) =>
  `${threw ? 'thrown' : typeof returned}, this ${typeof self}, ${args.length} arguments`;

const isSame = (site: Outcome, ended: Outcome, viewed?: number) =>
  !site.threw === !ended.threw &&
  Object.is(site.returned, ended.returned) &&
  Object.is(site.self, ended.self) &&
  site.args.length === ended.args.length &&
  site.args.every((arg, i) => Object.is(arg, ended.args[i]) || i === viewed);

/** Whether a value can have properties. */
export const isObject = (value: unknown): value is Bag =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** Anything whose properties may be touched without the reader's own fault. */
export function reachable(page: HostilePage, owner: unknown): owner is Bag {
  return isObject(owner) && !page.revoked.has(owner);
}
