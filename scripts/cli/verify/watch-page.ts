/** Watches a live page for a while, wherever it goes, with the frames that belong to it. */
import type { Frame, JSHandle, Page } from 'playwright-core';
import { type ScriptTag, servedScripts } from '../../../schemas/page-source/script-tag.ts';
import { type PageProbe, probeSource } from './probe/page-probe.ts';
import type { Entry, ProbeInput, ProbeResult } from './probe/probe-result.ts';
import type { Traffic } from './script-failures.ts';

/** How long a page may take to answer a look: one whose script never ends does not answer at all. */
const patience = 30_000;

/** A page that goes from address to address is looked at anew so often without success. */
const mostMisses = 50;

/** How long a page that comes when the time is over may bring what it has, and how many of them. */
const grace = 1000;
const mostGraces = 3;

/** One document in the end, with every entry that came meanwhile. */
export interface DocumentSnapshot extends ProbeResult {
  readonly address: string;
  readonly isFrame: boolean;
  /** Whether it is still there, or another page came in its place. */
  readonly isGone: boolean;
  /** For how many milliseconds the number of waiting records has not changed. */
  readonly heldFor: number;
  /** What had been dropped when consent was still missing. */
  readonly droppedBefore: number;
}

/** What was seen of a page. */
export interface PageSnapshot {
  /** Where the browser is: redirects and scripts may have led it elsewhere. */
  readonly address: string;
  /** The page and its frames, in the order in which they came. */
  readonly documents: readonly DocumentSnapshot[];
  /** Addresses of frames of other sites, which nobody can look into. */
  readonly unseen: readonly string[];
  /** The script tags as the server sent them. */
  readonly served: readonly ScriptTag[];
  readonly traffic: Traffic;
  /** How many elements were clicked before. */
  readonly clicks: number;
}

/** What is known of a page beside what its windows show, and what is done meanwhile. */
export interface PageContext {
  readonly traffic?: Traffic;
  /** The page as its server sent it. */
  readonly html?: string;
  /** Clicks and the like, done when the page has been seen once; gives the number of clicks. */
  readonly act?: () => Promise<number>;
  /** Is told after each look how many milliseconds are left. */
  readonly progress?: (left: number) => void;
}

/** Looks at the page now and then for so long; a page that moves on is looked at anew. */
export async function watchPage(
  page: Page,
  question: ProbeInput,
  milliseconds: number,
  { traffic = quiet, html = '', act, progress = () => {} }: PageContext = {},
): Promise<PageSnapshot> {
  const watched = new Map<Frame, WatchedFrame>();
  const gone: DocumentSnapshot[] = [];
  let clicks = 0;
  if (act) {
    await watchFor(page, question, { watched, gone, milliseconds: 0, progress });
    clicks = await act();
  }
  await watchFor(page, question, { watched, gone, milliseconds, progress });
  return {
    address: page.url(),
    documents: [...gone, ...[...watched.values()].map(({ snapshot }) => snapshot)],
    unseen: await unseenFrames(page),
    served: servedScripts(html, question.patterns),
    traffic,
    clicks,
  };
}

const quiet: Traffic = { failures: [], loaded: [], asked: [] };

interface Watching {
  readonly watched: Map<Frame, WatchedFrame>;
  readonly gone: DocumentSnapshot[];
  readonly milliseconds: number;
  readonly progress: (left: number) => void;
}

async function watchFor(page: Page, question: ProbeInput, watching: Watching): Promise<void> {
  const { watched, gone, milliseconds, progress } = watching;
  let end = Date.now() + milliseconds;
  let graces = 0;
  let misses = 0;
  for (;;) {
    try {
      await probeFrame(page.mainFrame(), false, question, watched);
      await probeFrames(page, question, watched, gone);
      if (Date.now() >= end) return;
      misses = 0;
    } catch (error) {
      leave(page.mainFrame(), watched, gone);
      if (page.isClosed()) throw new Error('The browser window was closed before the time was over.');
      if (error instanceof NoAnswer) throw error;
      if (++misses > mostMisses) throw unseen(error as Error);
      await page.waitForLoadState('domcontentloaded', { timeout: patience }).catch(() => {});
      if (graces++ < mostGraces) end = Math.max(end, Date.now() + grace);
    }
    progress(end - Date.now());
    // A page that goes on at once leaves but a moment for a result.
    const pause = misses > 0 ? 20 : Math.min(500, Math.max(end - Date.now(), 0));
    await new Promise(resolve => setTimeout(resolve, pause));
  }
}

type Probe = JSHandle<PageProbe>;

/** A document and the probe that stays in it. */
interface WatchedFrame {
  readonly probe: Probe;
  snapshot: DocumentSnapshot;
  /** When the number of waiting records changed last. */
  heldSince: number;
}

async function probeFrame(
  frame: Frame,
  isFrame: boolean,
  question: ProbeInput,
  watched: Map<Frame, WatchedFrame>,
): Promise<void> {
  const before = watched.get(frame);
  const probe: Probe = before?.probe ?? (await answer(frame.evaluateHandle<PageProbe>(probeSource)));
  const result = await answer(probe.evaluate((take, input) => take(input), question));
  const entries: Entry[] = (before?.snapshot.entries as Entry[] | undefined) ?? [];
  for (const entry of result.entries) entries.push(entry);
  const isStill = before && before.snapshot.status?.counts.held === result.status?.counts.held;
  const heldSince = isStill ? before.heldSince : Date.now();
  const isDenied = result.status?.consent === 'denied';
  const snapshot: DocumentSnapshot = {
    ...result,
    entries,
    address: frame.url(),
    isFrame,
    isGone: false,
    heldFor: Date.now() - heldSince,
    droppedBefore: isDenied ? result.status!.counts.dropped : (before?.snapshot.droppedBefore ?? 0),
  };
  watched.set(frame, { probe, snapshot, heldSince });
}

/** What a document had stays known when another one comes; one that was never seen in full is forgotten. */
function leave(frame: Frame, watched: Map<Frame, WatchedFrame>, gone: DocumentSnapshot[]): void {
  const before = watched.get(frame);
  watched.delete(frame);
  if (before) gone.push({ ...before.snapshot, isGone: true });
}

async function probeFrames(
  page: Page,
  question: ProbeInput,
  watched: Map<Frame, WatchedFrame>,
  gone: DocumentSnapshot[],
): Promise<void> {
  for (const frame of [...watched.keys()]) if (frame.isDetached()) leave(frame, watched, gone);
  for (const frame of childFrames(page)) {
    try {
      if (await belongsToPage(frame)) await probeFrame(frame, true, question, watched);
    } catch (error) {
      // A frame may go at any time, and the page stays.
      if (error instanceof NoAnswer) throw error;
      leave(frame, watched, gone);
    }
  }
}

const childFrames = (page: Page): Frame[] =>
  typeof page.frames === 'function' ? page.frames().filter(frame => frame !== page.mainFrame()) : [];

/** Whether the page itself could look into the frame. */
async function belongsToPage(frame: Frame): Promise<boolean> {
  const element = await answer(frame.frameElement());
  return answer(element.evaluate(node => Boolean((node as HTMLIFrameElement).contentDocument)));
}

async function unseenFrames(page: Page): Promise<string[]> {
  const addresses: string[] = [];
  for (const frame of childFrames(page)) {
    const isOurs = await belongsToPage(frame).catch(() => true);
    if (!isOurs) addresses.push(frame.url());
  }
  return addresses;
}

class NoAnswer extends Error {}

async function answer<Result>(asked: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const description = `The page does not answer for ${patience / 1000} seconds: one of its scripts does not end, or its data layer is huge.`;
    timer = setTimeout(() => reject(new NoAnswer(description)), patience);
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
