/** Watches a live page for a while, wherever it goes, with the frames that belong to it. */
import type { Frame, JSHandle, Page } from 'playwright-core';
import { type Entry, type Look, openEye, type Question } from './open-eye.ts';
import type { Traffic } from './script-failures.ts';
import { type ScriptTag, servedScripts } from './script-tag.ts';

/** How long a page may take to answer a look: one whose script never ends does not answer at all. */
const patience = 30_000;

/** A page that goes from address to address is looked at anew so often without success. */
const mostMisses = 50;

/** How long a page that comes when the time is over may bring what it has, and how many of them. */
const grace = 1000;
const mostGraces = 3;

/** One document in the end, with every entry that came meanwhile. */
export interface Seen extends Look {
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
export interface Sight {
  /** Where the browser is: redirects and scripts may have led it elsewhere. */
  readonly address: string;
  /** The page and its frames, in the order in which they came. */
  readonly documents: readonly Seen[];
  /** Addresses of frames of other sites, which nobody can look into. */
  readonly unseen: readonly string[];
  /** The script tags as the server sent them. */
  readonly served: readonly ScriptTag[];
  readonly traffic: Traffic;
  /** How many elements were clicked before. */
  readonly clicks: number;
}

/** What is known of a page beside what its windows show. */
export interface Surroundings {
  readonly traffic: Traffic;
  /** The page as its server sent it. */
  readonly html: string;
  /** Clicks and the like, done when the page has been seen once; gives the number of clicks. */
  readonly act?: () => Promise<number>;
}

/** Looks at the page now and then for so long; a page that moves on is looked at anew. */
export async function watchPage(
  page: Page,
  question: Question,
  milliseconds: number,
  progress: (left: number) => void,
  { traffic, html, act }: Surroundings = { traffic: quiet, html: '' },
): Promise<Sight> {
  const glances = new Map<Frame, Glance>();
  const gone: Seen[] = [];
  let clicks = 0;
  if (act) {
    await watchFor(page, question, { glances, gone, milliseconds: 0, progress });
    clicks = await act();
  }
  await watchFor(page, question, { glances, gone, milliseconds, progress });
  return {
    address: page.url(),
    documents: [...gone, ...[...glances.values()].map(({ seen }) => seen)],
    unseen: await unseenFrames(page),
    served: servedScripts(html, question.signs),
    traffic,
    clicks,
  };
}

const quiet: Traffic = { failures: [], loaded: [], asked: [] };

interface Watching {
  readonly glances: Map<Frame, Glance>;
  readonly gone: Seen[];
  readonly milliseconds: number;
  readonly progress: (left: number) => void;
}

async function watchFor(page: Page, question: Question, watching: Watching): Promise<void> {
  const { glances, gone, milliseconds, progress } = watching;
  let end = Date.now() + milliseconds;
  let graces = 0;
  let misses = 0;
  for (;;) {
    try {
      await lookAt(page.mainFrame(), false, question, glances);
      await lookIntoFrames(page, question, glances, gone);
      if (Date.now() >= end) return;
      misses = 0;
    } catch (error) {
      leave(page.mainFrame(), glances, gone);
      if (page.isClosed()) throw new Error('The browser window was closed before the time was over.');
      if (error instanceof NoAnswer) throw error;
      if (++misses > mostMisses) throw unseen(error as Error);
      await page.waitForLoadState('domcontentloaded', { timeout: patience }).catch(() => {});
      if (graces++ < mostGraces) end = Math.max(end, Date.now() + grace);
    }
    progress(end - Date.now());
    // A page that goes on at once leaves but a moment for a look.
    const pause = misses > 0 ? 20 : Math.min(500, Math.max(end - Date.now(), 0));
    await new Promise(resolve => setTimeout(resolve, pause));
  }
}

type Eye = JSHandle<ReturnType<typeof openEye>>;

/** A document and the eye that is open in it. */
interface Glance {
  readonly eye: Eye;
  seen: Seen;
  /** When the number of waiting records changed last. */
  heldSince: number;
}

async function lookAt(
  frame: Frame,
  isFrame: boolean,
  question: Question,
  glances: Map<Frame, Glance>,
): Promise<void> {
  const before = glances.get(frame);
  const eye: Eye = before?.eye ?? (await answer(frame.evaluateHandle(openEye)));
  const look = await answer(eye.evaluate((see, asked) => see(asked), question));
  const entries: Entry[] = (before?.seen.entries as Entry[] | undefined) ?? [];
  for (const entry of look.entries) entries.push(entry);
  const isStill = before && before.seen.status?.counts.held === look.status?.counts.held;
  const heldSince = isStill ? before.heldSince : Date.now();
  const isDenied = look.status?.consent === 'denied';
  const seen: Seen = {
    ...look,
    entries,
    address: frame.url(),
    isFrame,
    isGone: false,
    heldFor: Date.now() - heldSince,
    droppedBefore: isDenied ? look.status!.counts.dropped : (before?.seen.droppedBefore ?? 0),
  };
  glances.set(frame, { eye, seen, heldSince });
}

/** What a document had stays known when another one comes; one that was never seen in full is forgotten. */
function leave(frame: Frame, glances: Map<Frame, Glance>, gone: Seen[]): void {
  const glance = glances.get(frame);
  glances.delete(frame);
  if (glance) gone.push({ ...glance.seen, isGone: true });
}

async function lookIntoFrames(
  page: Page,
  question: Question,
  glances: Map<Frame, Glance>,
  gone: Seen[],
): Promise<void> {
  for (const frame of [...glances.keys()]) if (frame.isDetached()) leave(frame, glances, gone);
  for (const frame of childFrames(page)) {
    try {
      if (await belongsToPage(frame)) await lookAt(frame, true, question, glances);
    } catch (error) {
      // A frame may go at any time, and the page stays.
      if (error instanceof NoAnswer) throw error;
      leave(frame, glances, gone);
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
