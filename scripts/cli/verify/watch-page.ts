/** What can be seen of a live page from inside. */
import type { JSHandle, Page } from 'playwright-core';
import type { Status } from '../../../schemas/src/status.ts';
import type { VendorTraces } from '../../../schemas/src/vendor.ts';

/** How long a page may take to answer a look: one whose script never ends does not answer at all. */
const patience = 30_000;

/** A page that goes from address to address is looked at anew so often without success. */
const mostMisses = 20;

/** How long a page that comes when the time is over may bring what it has, and how many of them. */
const grace = 1000;
const mostGraces = 3;

/** The page at one moment. */
export interface Sight {
  /** Where the browser is: redirects and scripts may have led it elsewhere. */
  readonly address: string;
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

/** Looks at the page now and then for so long; a page that moves on is looked at anew. */
export async function watchPage(
  page: Page,
  question: Question,
  milliseconds: number,
  progress: (left: number) => void,
): Promise<Sight> {
  let end = Date.now() + milliseconds;
  let graces = 0;
  const entries: Entry[] = [];
  let eye: Eye | undefined;
  let misses = 0;
  for (;;) {
    try {
      eye ??= await answer(page.evaluateHandle(openEye));
      const sight = await answer(eye.evaluate((look, asked) => look(asked), question));
      for (const entry of sight.entries) entries.push(entry);
      if (Date.now() >= end) return { ...sight, address: page.url(), entries };
      misses = 0;
    } catch (error) {
      eye = undefined;
      if (page.isClosed()) throw new Error('The browser window was closed before the time was over.');
      if (error instanceof NoAnswer) throw error;
      if (++misses > mostMisses) throw unseen(error as Error);
      await page.waitForLoadState('domcontentloaded', { timeout: patience }).catch(() => {});
      if (graces++ < mostGraces) end = Math.max(end, Date.now() + grace);
    }
    progress(end - Date.now());
    const pause = misses > 0 ? 100 : Math.min(500, Math.max(end - Date.now(), 0));
    await new Promise(resolve => setTimeout(resolve, pause));
  }
}

type Eye = JSHandle<ReturnType<typeof openEye>>;

class NoAnswer extends Error {}

async function answer<Result>(asked: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const says = `The page does not answer for ${patience / 1000} seconds: one of its scripts does not end, or its data layer is huge.`;
    timer = setTimeout(() => reject(new NoAnswer(says)), patience);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

const unseen = ({ message }: Error): Error =>
  new Error(
    `The page cannot be looked at: ${message.split('\n')[0]}. It crashes, reloads without end, or changes the ` +
      "language's own functions.",
  );

/**
 * Runs in the page and leaves nothing there: the eye remembers by itself what it has seen, since GTM throws old entries
 * away.
 */
function openEye() {
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

  return ({ traces }: Question) => {
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
