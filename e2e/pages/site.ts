/**
 * The browser side of a site with a chat: the vendor's script, time that passes when a test says so, and a recorder of
 * everything that the site's own code sees and does.
 */
import type { Widget } from '../../bundle/vendors/room/simulator.ts';

/** Everything by which a site could tell two visits apart. */
export interface Effects {
  /** What the site's code said by `saw`, on the console, and by exceptions, in order. */
  readonly seen: readonly string[];
  /** What the site pushed into its queues. */
  readonly pushed: readonly string[];
  /** What the widget told the page and its server, what it was told, and what the site's functions threw into it. */
  readonly chat: string;
}

/** A page that can be lived on. */
export interface Site {
  /** What the vendor's script does when it has arrived. */
  runVendorScript(): void;
  /** Lets the rest of a chat come: when the document is parsed, and a turn after that. */
  whenRestHasCome(start: () => void): void;
  /** Runs code as scripts of the page would; a number lets so many milliseconds pass. */
  act(steps: readonly (string | number)[]): Promise<void>;
  effects(): Effects;
}

type SiteWindow = Window &
  typeof globalThis & {
    widget: Widget & { calls?: unknown; sent?: unknown };
    saw(...values: unknown[]): void;
    dataLayer?: object[];
    _gaq?: object[];
  };

/** A site whose callbacks call each other for ever fills no more of the record than this. */
const enough = 300;

/** Starts the recorder; `saw` and `widget` are there for the page from now on. */
export function openSite(win: Window & typeof globalThis, widget: Widget): Site {
  const page = win as SiteWindow;
  const seen: string[] = [];
  const saw = (...values: unknown[]) => {
    if (seen.length < enough) seen.push(values.map(show).join(' '));
  };
  const pending = awaitElements(win);
  const pass = stopTime(win, settle, error => saw('error', error));

  page.widget = widget;
  page.saw = saw;
  recordErrors(page, saw);

  async function settle() {
    do {
      await Promise.all(pending);
      await task();
    } while (pending.size);
  }

  const run = (code: string) => {
    try {
      page.eval(code);
    } catch (error) {
      saw('error', error);
    }
  };

  const parsed = new Promise<void>(resolve => {
    if (page.document.readyState !== 'loading') resolve();
    else page.document.addEventListener('DOMContentLoaded', () => resolve());
  });

  return {
    whenRestHasCome: start => {
      const come = parsed.then(task).then(start);
      pending.add(come);
      come.then(() => pending.delete(come));
    },
    runVendorScript: () => {
      const { src = '' } = (page.document.currentScript ?? {}) as HTMLScriptElement;
      const process = src && new URL(src).searchParams.get('process');
      (widget.load as (address?: object) => void)(...(process ? [{ process }] : []));
    },
    act: async steps => {
      await settle();
      for (const step of steps) {
        if (typeof step === 'number') await pass(step);
        else run(step);
        await settle();
      }
    },
    effects: () => effectsOf(page, seen),
  };
}

/** What the console and exceptions say is seen too. */
function recordErrors(page: SiteWindow, saw: SiteWindow['saw']): void {
  for (const level of ['log', 'warn', 'error'] as const) {
    page.console[level] = (...values: unknown[]) => saw(level, ...values);
  }
  page.addEventListener('error', ({ error }) => saw('error', error));
  page.addEventListener('unhandledrejection', ({ reason }) => saw('rejection', reason));
}

function effectsOf({ dataLayer = [], _gaq = [], widget }: SiteWindow, seen: readonly string[]): Effects {
  const ownPushes = dataLayer.filter(entry => !('chat_schema' in entry));
  const { fired, errors, calls, sent } = widget;
  return {
    seen,
    pushed: [...ownPushes, ..._gaq].map(show),
    chat: show({ fired, errors: errors.map(String), calls, sent }),
  };
}

/** A turn of the event loop that does not depend on timers. */
const task = () =>
  new Promise<unknown>(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/** Scripts and frames that were added after the page had loaded and have not arrived. */
function awaitElements({ document, addEventListener, MutationObserver }: Window & typeof globalThis) {
  const pending = new Set<Promise<void>>();
  const observer = new MutationObserver(changes => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes] as Element[]);
    for (const element of added.filter(isFetched)) {
      const arrived = new Promise<void>(resolve => {
        for (const event of ['load', 'error']) element.addEventListener(event, () => resolve());
      });
      pending.add(arrived);
      arrived.then(() => pending.delete(arrived));
    }
  });
  addEventListener('load', () => observer.observe(document, { childList: true, subtree: true }));
  return pending;
}

const isFetched = (element: Element) =>
  element.nodeName === 'IFRAME' ||
  (element.nodeName === 'SCRIPT' &&
    element.hasAttribute('src') &&
    element.getAttribute('type') !== 'text/plain');

/** Replaces the timers of the page. Answers with the only way to let time pass. */
function stopTime(
  win: Window & typeof globalThis,
  settle: () => Promise<void>,
  onError: (error: unknown) => void,
) {
  const timers = new Map<number, { at: number; run(): void; every?: number }>();
  let now = 0;
  let last = 0;
  const setting =
    (repeats: boolean) =>
    (code: unknown, wait = 0, ...args: unknown[]) => {
      const every = Math.max(Number(wait), 1);
      const run = () => (typeof code === 'function' ? code(...args) : win.eval(String(code)));
      timers.set(++last, { at: now + every, run, ...(repeats && { every }) });
      return last;
    };
  const clear = (id: number) => timers.delete(id);
  const idle = (run: (deadline: object) => void) => setting(false)(() => run({ timeRemaining: () => 50 }), 1);
  Object.assign(win, {
    setTimeout: setting(false),
    setInterval: setting(true),
    requestIdleCallback: idle,
    clearTimeout: clear,
    clearInterval: clear,
  });

  return async (milliseconds: number) => {
    const end = now + milliseconds;
    for (;;) {
      const [next] = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [id, timer] = next;
      now = timer.at;
      if (timer.every) timer.at += timer.every;
      else timers.delete(id);
      try {
        timer.run();
      } catch (error) {
        onError(error);
      }
      await settle();
    }
    now = end;
  };
}

/** A value as text that tells `undefined`, functions and errors apart. */
function show(value: unknown): string {
  const replace = (_key: string, item: unknown) => {
    if (item instanceof Error) return `[${item}]`;
    return item === undefined || typeof item === 'function' ? `[${typeof item}]` : item;
  };
  return JSON.stringify(value, replace);
}
