/** A page in a realm of its own in which everything is overheard that a script lets out. */
import { inspect } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import { eventsOf } from '../core/events-of.ts';
import type { Tracker } from '../core/settings-queue.ts';

/** The globals of the page, as far as the proofs touch them. */
export interface RecordedPage {
  dataLayer: PushedRecord[];
  chatTracker: Tracker;
}

/** What a page let out. */
export interface Recorder {
  readonly page: RecordedPage;
  /** Everything there is to read, as text, once the vendor's calls have returned. */
  output(): Promise<string>;
}

/** Runs a script on a fresh page; the settings wait in the queue. */
export function recorder(script: string, settings: Settings): Recorder {
  const said: unknown[][] = [];
  const stored = new Map<string, string>();
  // Whatever method of the console there is or will be.
  const console = new Proxy(
    {},
    {
      get:
        (_, method) =>
        (...args: unknown[]) =>
          said.push([method, ...args]),
    },
  );
  const globals = {
    console,
    URL,
    location: { href: 'https://shop.example/cart?order=7', pathname: '/cart' },
    document: { querySelector: () => null, ...eventsOf(new EventTarget()) },
    ...eventsOf(new EventTarget()),
    setTimeout: () => 0,
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
    },
    dataLayer: [],
    chatTracker: [settings],
  };
  const page = createContext(globals) as unknown as RecordedPage;
  Object.assign(page, { window: page });
  runInContext(script, page as object);
  return {
    page,
    output: async () => {
      await new Promise(resolve => setImmediate(resolve));
      const status = page.chatTracker.status?.();
      return [page.dataLayer, said, [...stored], status].map(inEveryDetail).join('\n');
    },
  };
}

const inEveryDetail = (value: unknown) =>
  inspect(value, {
    depth: null,
    maxArrayLength: null,
    maxStringLength: null,
    breakLength: Number.POSITIVE_INFINITY,
    showHidden: true,
  });
