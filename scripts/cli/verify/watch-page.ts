/** Watches a live page for a while, wherever it goes. */
import type { JSHandle, Page } from 'playwright-core';
import { type Entry, type Look, openEye, type Question } from './open-eye.ts';

/** How long a page may take to answer a look: one whose script never ends does not answer at all. */
const patience = 30_000;

/** A page that goes from address to address is looked at anew so often without success. */
const mostMisses = 20;

/** How long a page that comes when the time is over may bring what it has, and how many of them. */
const grace = 1000;
const mostGraces = 3;

/** What was seen of a page in the end, with every entry that came meanwhile. */
export interface Sight extends Look {
  /** Where the browser is: redirects and scripts may have led it elsewhere. */
  readonly address: string;
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
