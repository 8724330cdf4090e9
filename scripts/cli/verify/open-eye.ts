/** What can be seen of a live page from inside. */
import type { Status } from '../../../schemas/src/status.ts';
import type { VendorTraces } from '../../../schemas/src/vendor.ts';

/** The page at one moment. */
export interface Look {
  /** By chat product: the traces of it that are there. */
  readonly widgets: { readonly [vendor: string]: readonly string[] };
  /** The containers of Google Tag Manager that are loaded or asked for, by id. */
  readonly containers: readonly string[];
  /** Whether settings wait for a script that is not there. */
  readonly queued: boolean;
  /** Whether there is an answer of `status()` that is none of ours. */
  readonly odd?: boolean;
  readonly status?: Status;
  /** What came into the page's data layers since the last look. */
  readonly entries: readonly Entry[];
}

/** One entry of a data layer. */
export interface Entry {
  readonly queue: string;
  /** Its plain values, `undefined` left out. */
  readonly values: { readonly [key: string]: string | number | boolean };
  /** Every plain value in it, however deep, by path. */
  readonly leaves: readonly (readonly [path: string, value: string | number])[];
}

export interface Question {
  readonly traces: { readonly [vendor: string]: VendorTraces };
}

/**
 * Runs in the page and leaves nothing there: the eye remembers by itself what it has seen, since GTM throws old entries
 * away.
 */
export function openEye() {
  const seen = new WeakSet<object>();
  const win = window as unknown as { readonly [name: string]: unknown };
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
  /** Windows of other origins, proxies and getters may throw at every touch. */
  const attempt = <Value>(read: () => Value, otherwise: Value): Value => {
    try {
      return read();
    } catch {
      return otherwise;
    }
  };
  const scripts = () => [...document.scripts].map(({ src }) => src).filter(Boolean);

  const globalOf = (name: string) => attempt(() => win[name], undefined);

  const givenToGtm = (parameter: string) =>
    scripts()
      .filter(src => src.includes('googletagmanager.com/'))
      .map(src => attempt(() => new URL(src).searchParams.get(parameter) ?? '', ''));

  /** By the scripts of the page, and by what GTM leaves there, since its script may come from anywhere. */
  const containers = () => {
    const loaded = globalOf('google_tag_manager');
    const ids = [...givenToGtm('id'), ...attempt(() => Object.keys(isObject(loaded) ? loaded : {}), [])];
    return [...new Set(ids)].filter(id => /^GTM-\w+$/.test(id));
  };

  /** The usual name, those that GTM was given, and every list that holds records of ours. */
  const queueNames = () => {
    const given = givenToGtm('l');
    const holding = Object.entries(Object.getOwnPropertyDescriptors(window))
      .filter(
        ([, { value }]) =>
          Array.isArray(value) &&
          value.some(entry => isObject(entry) && attempt(() => 'chat_schema' in entry, false)),
      )
      .map(([name]) => name);
    return [...new Set(['dataLayer', ...given, ...holding])].filter(name => Array.isArray(globalOf(name)));
  };

  const leavesOf = (root: object) => {
    const leaves: [string, string | number][] = [];
    const met = new WeakSet<object>();
    const visit = (value: unknown, path: string, depth: number) => {
      if (leaves.length >= 1000 || depth > 8) return;
      if (typeof value === 'string') leaves.push([path, value.slice(0, 2000)]);
      else if (typeof value === 'number') leaves.push([path, value]);
      else if (isObject(value) && !met.has(value) && !(value instanceof Node) && !('document' in value)) {
        met.add(value);
        for (const key of Object.keys(value)) {
          const next = path ? `${path}.${key}` : key;
          attempt(() => visit((value as { [key: string]: unknown })[key], next, depth + 1), undefined);
        }
      }
    };
    attempt(() => visit(root, '', 0), undefined);
    return leaves;
  };

  const entryOf = (queue: string, entry: object): Entry => {
    const plain = attempt(() => Object.keys(entry), []).flatMap(key => {
      const value = attempt(() => (entry as { readonly [key: string]: unknown })[key], undefined);
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[key, value] as const]
        : [];
    });
    const { 'gtm.uniqueEventId': _, ...values } = Object.fromEntries(plain);
    return { queue, values, leaves: leavesOf(entry) };
  };

  const newEntries = () =>
    queueNames().flatMap(queue =>
      [...(globalOf(queue) as unknown[])]
        .filter(isObject)
        .filter(entry => !seen.has(entry) && seen.add(entry))
        .map(entry => entryOf(queue, entry)),
    );

  const traced = ({ globals, script }: VendorTraces) => [
    ...globals.filter(name => globalOf(name) !== undefined && globalOf(name) !== null),
    ...scripts().filter(src => new RegExp(script).test(src)),
  ];

  /** Not by way of JSON: old libraries give arrays a `toJSON` that breaks it. */
  const isStatus = (answer: Partial<Status> | undefined): answer is Status =>
    Boolean(answer?.counts && answer.vendors) &&
    Array.isArray(answer?.installs) &&
    Array.isArray(answer?.problems);

  return ({ traces }: Question): Look => {
    const tracker = globalOf('chatTracker') as { status?(): Status } | undefined;
    const isRunning = typeof attempt(() => tracker?.status, undefined) === 'function';
    const status = isRunning ? attempt(() => tracker?.status?.(), undefined) : undefined;
    return {
      widgets: Object.fromEntries(Object.entries(traces).map(([id, traces]) => [id, traced(traces)])),
      containers: containers(),
      queued: Array.isArray(tracker) && !isRunning,
      ...(isRunning && (isStatus(status) ? { status } : { odd: true })),
      entries: newEntries(),
    };
  };
}
