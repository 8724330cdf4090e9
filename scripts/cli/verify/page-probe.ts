/** What can be seen of a live page from inside. */
import type { Status } from '../../../schemas/src/status.ts';
import type { VendorFingerprint } from '../../../schemas/src/vendor.ts';
import type { ScriptPatterns, ScriptTag } from './script-tag.ts';

/** One document, a page or a frame of it, at one moment. */
export interface ProbeResult {
  /** By chat product: globals and elements of it that are there. */
  readonly widgets: { readonly [vendor: string]: readonly string[] };
  /** The scripts of ours, of Google Tag Manager and of chats that stand there, also those that are held back. */
  readonly scripts: readonly ScriptTag[];
  /** The containers of Google Tag Manager that are loaded or asked for, by id. */
  readonly containers: readonly string[];
  /** Whether Google Tag Manager has started here. */
  readonly hasGtm: boolean;
  /** Names of the data layers that Google Tag Manager reads or will read. */
  readonly gtmLayers: readonly string[];
  /** Tools that swap pages without loading them. */
  readonly routers: readonly string[];
  /** Whether settings wait for a script that is not there. */
  readonly queued: boolean;
  /** Whether there is an answer of `status()` that is none of ours. */
  readonly odd?: boolean;
  readonly status?: Status;
  /** Whether the listener was stopped. */
  readonly stopped?: boolean;
  readonly layers: readonly Layer[];
  /** What came into the page's data layers since the last look. */
  readonly entries: readonly Entry[];
}

/** A data layer as it stands. */
export interface Layer {
  readonly name: string;
  readonly length: number;
  /** Whether another list took its place while somebody looked. */
  readonly isReplaced: boolean;
  /** Whether a tool, Google Tag Manager among them, stands between a push and the list. */
  readonly isWrapped: boolean;
}

/** One entry of a data layer. */
export interface Entry {
  readonly queue: string;
  /** Its plain values, `undefined` left out. */
  readonly values: { readonly [key: string]: string | number | boolean };
  /** Every plain value in it, however deep, by path. */
  readonly leaves: readonly (readonly [path: string, value: string | number])[];
  /** Names of all keys, of a record of ours alone. */
  readonly keys?: readonly string[];
  /** The very object stands there once more. */
  readonly isSame?: boolean;
}

export interface ProbeInput {
  readonly fingerprints: { readonly [vendor: string]: VendorFingerprint };
  readonly patterns: ScriptPatterns;
}

/**
 * Runs in the page and leaves nothing there: the probe remembers by itself what it has seen, since GTM throws old entries
 * away.
 */
export function pageProbe() {
  const seen = new Map<string, WeakMap<object, number>>();
  const lists = new Map<string, object>();
  const replaced = new Set<string>();
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
  const globalOf = (name: string) => attempt(() => win[name], undefined);
  const keysOf = (value: unknown) => attempt(() => (isObject(value) ? Object.keys(value) : []), []);
  const valueIn = (owner: unknown, key: string) =>
    attempt(() => (owner as { readonly [key: string]: unknown })[key], undefined);
  const scripts = () => [...document.scripts];

  const attributesOf = (script: HTMLScriptElement) =>
    Object.fromEntries([...script.attributes].map(({ name, value }) => [name, value.slice(0, 500)]));

  const ownScripts = (signs: ScriptPatterns) =>
    scripts().flatMap(script => {
      const attributes = attributesOf(script);
      const text = `${Object.values(attributes).join('\n')}\n${script.text}`;
      const whose = Object.keys(signs).find(whose => new RegExp(signs[whose]!).test(text));
      return whose ? [{ whose, attributes }] : [];
    });

  /** The addresses that Google Tag Manager is or will be loaded from, wherever that is. */
  const gtmAddresses = () =>
    scripts()
      .flatMap(script => Object.values(attributesOf(script)))
      .filter(text => /googletagmanager\.com\/|[?&]id=GTM-\w/.test(text))
      .map(text => attempt(() => new URL(text, location.href).searchParams, new URLSearchParams()));

  const gtm = () => globalOf('google_tag_manager');
  const isContainer = (id: string) => /^GTM-\w+$/.test(id);

  const containers = () => {
    const ids = [...gtmAddresses().map(given => given.get('id') ?? ''), ...keysOf(gtm())];
    return [...new Set(ids)].filter(isContainer);
  };

  /** As the snippet was given them, or as they hold what the snippet or GTM itself has pushed. */
  const gtmLayers = (all: readonly string[]) => {
    const given = gtmAddresses()
      .filter(given => isContainer(given.get('id') ?? ''))
      .map(given => given.get('l') ?? 'dataLayer');
    const started = all.filter(name =>
      (globalOf(name) as unknown[]).some(
        entry =>
          isObject(entry) && attempt(() => 'gtm.start' in entry || 'gtm.uniqueEventId' in entry, false),
      ),
    );
    const known = keysOf(gtm()).filter(name =>
      attempt(() => isObject(valueIn(gtm(), name)) && 'gtmDom' in (valueIn(gtm(), name) as object), false),
    );
    return [...new Set([...given, ...started, ...known])];
  };

  /** The usual name, those that GTM was given, and every list that holds records of ours or the start of GTM. */
  const queueNames = () => {
    const given = gtmAddresses().map(given => given.get('l') ?? '');
    const telling = (entry: unknown) =>
      isObject(entry) && attempt(() => 'chat_schema' in entry || 'gtm.start' in entry, false);
    const holding = Object.entries(Object.getOwnPropertyDescriptors(window))
      .filter(([, { value }]) => Array.isArray(value) && value.some(telling))
      .map(([name]) => name);
    return [...new Set(['dataLayer', ...given, ...holding])].filter(name => Array.isArray(globalOf(name)));
  };

  const startedOn = (name: string) =>
    attempt(() => (valueIn(gtm(), name) as { readonly gtmDom?: unknown }).gtmDom === true, false);
  const isNumbered = (entry: unknown) =>
    isObject(entry) && attempt(() => 'gtm.uniqueEventId' in entry, false);

  const layersOf = (names: readonly string[]): Layer[] =>
    names.map(name => {
      const list = globalOf(name) as unknown[];
      const before = lists.get(name);
      const isWrapped = attempt(() => Object.hasOwn(list, 'push'), false);
      // GTM stands before the push of the list that it reads, and numbers what is in it.
      const isUnread = list.length > 0 && !isWrapped && startedOn(name) && !list.some(isNumbered);
      if ((before && before !== list) || isUnread) replaced.add(name);
      lists.set(name, list);
      return { name, length: list.length, isReplaced: replaced.has(name), isWrapped };
    });

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

  const isRecord = (entry: object) => attempt(() => 'chat_schema' in entry, false);

  const entryOf = (queue: string, entry: object, isSame: boolean): Entry => {
    const plain = keysOf(entry).flatMap(key => {
      const value = valueIn(entry, key);
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[key, value] as const]
        : [];
    });
    const { 'gtm.uniqueEventId': _, ...values } = Object.fromEntries(plain);
    return {
      queue,
      values,
      leaves: isSame ? [] : leavesOf(entry),
      ...(isRecord(entry) && { keys: keysOf(entry) }),
      ...(isSame && { isSame }),
    };
  };

  /** Each object once, and a record of ours as often as it stands in a list. */
  const newEntries = (names: readonly string[]) =>
    names.flatMap(queue => {
      const here = new Map<object, number>();
      const known = seen.get(queue) ?? new WeakMap<object, number>();
      seen.set(queue, known);
      return [...(globalOf(queue) as unknown[])].filter(isObject).flatMap(entry => {
        const times = (here.get(entry) ?? 0) + 1;
        here.set(entry, times);
        if (times <= (known.get(entry) ?? 0) || (times > 1 && !isRecord(entry))) return [];
        known.set(entry, times);
        return [entryOf(queue, entry, times > 1)];
      });
    });

  const traced = ({ globals, elements }: VendorFingerprint) => [
    ...globals.filter(name => globalOf(name) !== undefined && globalOf(name) !== null),
    ...(elements && document.querySelector(elements) ? [elements] : []),
  ];

  const swappers: { readonly [name: string]: () => unknown } = {
    Turbo: () => globalOf('Turbo'),
    Turbolinks: () => globalOf('Turbolinks'),
    PJAX: () => valueIn(globalOf('jQuery'), 'pjax') ?? globalOf('Pjax'),
    Swup: () => globalOf('Swup') ?? globalOf('swup'),
    Barba: () => globalOf('barba') ?? globalOf('Barba'),
    Unpoly: () => valueIn(globalOf('up'), 'follow'),
    htmx: () => globalOf('htmx'),
    Astro: () => document.querySelector('meta[name="astro-view-transitions-enabled"]'),
  };

  /** Not by way of JSON: old libraries give arrays a `toJSON` that breaks it. */
  const isStatus = (answer: Partial<Status> | undefined): answer is Status =>
    Boolean(answer?.counts && answer.vendors) &&
    Array.isArray(answer?.installs) &&
    Array.isArray(answer?.problems);

  return ({ fingerprints: traces, patterns: signs }: ProbeInput): ProbeResult => {
    const tracker = globalOf('chatTracker') as { status?(): Status; push?: unknown } | undefined;
    const isRunning = typeof attempt(() => tracker?.status, undefined) === 'function';
    const status = isRunning ? attempt(() => tracker?.status?.(), undefined) : undefined;
    const names = queueNames();
    return {
      widgets: Object.fromEntries(
        Object.entries(traces).map(([id, traces]) => [id, attempt(() => traced(traces), [])]),
      ),
      scripts: ownScripts(signs),
      containers: containers(),
      hasGtm: keysOf(gtm()).length > 0,
      gtmLayers: gtmLayers(names),
      routers: Object.keys(swappers).filter(name => Boolean(attempt(() => swappers[name]!(), undefined))),
      queued: Array.isArray(tracker) && !isRunning,
      ...(isRunning && (isStatus(status) ? { status } : { odd: true })),
      // What is stopped takes no settings any more.
      ...(status && tracker && attempt(() => !Object.hasOwn(tracker, 'push'), false) && { stopped: true }),
      layers: layersOf(names),
      entries: newEntries(names),
    };
  };
}
