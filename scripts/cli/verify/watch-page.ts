/** What can be seen of a live page from inside. */
import type { Page } from 'playwright-core';
import type { Status } from '../../../schemas/src/status.ts';
import type { VendorTraces } from '../../../schemas/src/vendor.ts';

/** The page at one moment. */
export interface Sight {
  /** By chat product: the traces of it that are there. */
  readonly widgets: { readonly [vendor: string]: readonly string[] };
  /** Whether settings wait for a script that is not there. */
  readonly queued: boolean;
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
  const end = Date.now() + milliseconds;
  const entries: Entry[] = [];
  let eye = await page.evaluateHandle(openEye);
  for (;;) {
    try {
      const sight = await eye.evaluate((look, asked) => look(asked), question);
      entries.push(...sight.entries);
      if (Date.now() >= end) return { ...sight, entries };
    } catch (error) {
      if (page.isClosed()) throw new Error('The browser window was closed before the time was over.');
      if (Date.now() >= end) throw error;
      await page.waitForLoadState('domcontentloaded');
      eye = await page.evaluateHandle(openEye);
    }
    progress(end - Date.now());
    await new Promise(resolve => setTimeout(resolve, Math.min(500, Math.max(end - Date.now(), 0))));
  }
}

/**
 * Runs in the page and leaves nothing there: the eye remembers by itself what it has seen, since GTM throws old entries
 * away.
 */
function openEye() {
  const seen = new WeakSet<object>();
  const win = window as unknown as { readonly [name: string]: unknown };
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const scripts = () => [...document.scripts].map(({ src }) => src).filter(Boolean);

  /** The usual name, those that GTM was given, and every list that holds records of ours. */
  const queueNames = () => {
    const given = scripts()
      .filter(src => src.includes('googletagmanager.com/'))
      .map(src => new URL(src).searchParams.get('l') ?? '');
    const holding = Object.entries(Object.getOwnPropertyDescriptors(window))
      .filter(
        ([, { value }]) =>
          Array.isArray(value) && value.some(entry => isObject(entry) && 'chat_schema' in entry),
      )
      .map(([name]) => name);
    return [...new Set(['dataLayer', ...given, ...holding])].filter(name => Array.isArray(win[name]));
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
          visit((value as { [key: string]: unknown })[key], path ? `${path}.${key}` : key, depth + 1);
        }
      }
    };
    visit(root, '', 0);
    return leaves;
  };

  const entryOf = (queue: string, entry: object): Entry => {
    const plain = Object.entries(entry).filter(([, value]) => /string|number|boolean/.test(typeof value));
    const { 'gtm.uniqueEventId': _, ...values } = Object.fromEntries(plain);
    return { queue, values, leaves: leavesOf(entry) };
  };

  const newEntries = () =>
    queueNames().flatMap(queue =>
      [...(win[queue] as unknown[])]
        .filter(isObject)
        .filter(entry => !seen.has(entry) && seen.add(entry))
        .map(entry => entryOf(queue, entry)),
    );

  const traced = ({ globals, script }: VendorTraces) => [
    ...globals.filter(name => win[name] !== undefined && win[name] !== null),
    ...scripts().filter(src => new RegExp(script).test(src)),
  ];

  return ({ traces }: Question): Sight => {
    const tracker = win.chatTracker as { status?(): Status } | undefined;
    const status = typeof tracker?.status === 'function' ? tracker.status() : undefined;
    return {
      widgets: Object.fromEntries(Object.entries(traces).map(([id, traces]) => [id, traced(traces)])),
      queued: Array.isArray(tracker) && !status,
      ...(status && { status: JSON.parse(JSON.stringify(status)) as Status }),
      entries: newEntries(),
    };
  };
}
