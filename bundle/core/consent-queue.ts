import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Counts } from '../../schemas/src/status.ts';
import type { PageWindow } from '../../schemas/src/vendor.ts';
import { pathWithoutMail, text } from './clean.ts';
import type { Report } from './diagnostics.ts';
import { limiter } from './limit.ts';
import type { Checked } from './settings.ts';
import { tryOr } from './try-or.ts';

/** Most records that wait for consent, and how many of them may be of a kind that is not safe to count. */
export const mostHeld = 50;
export const mostRepeatable = mostHeld / 2;

/**
 * How what has waited goes out: so many at once, then one at each pause, in milliseconds. GA4's script takes 20 events
 * at once and 5 a second for everything on the page, and loses the rest in silence (observed in builds of 2025 and
 * 2026); the page has events of its own.
 */
export const portion = 15;
export const pause = 250;

/** What became of events so far; their sum is what was heard. */
export type Tally = Omit<Counts, 'heard'>;

/** A record on its way, and the one that waits behind it. */
export interface Waiting {
  readonly _record?: PushedRecord;
  _next: Waiting | undefined;
}

/** The way out: every record waits here, at least until the vendor's own call has returned. */
export interface ConsentQueue {
  /** Takes a record in, or drops and counts it. */
  _enqueue(record: PushedRecord, loose: boolean): void;
  /** Has to be called after each change of the settings. */
  _update(): void;
  /** Lets all go that may, however many: the page is about to end. */
  _release(): void;
  /** True while a record is being handed over. */
  _isFlushing(): boolean;
}

/**
 * Opens the gate. One queue, emptied in a microtask, keeps the order, keeps tag manager code off the vendor's
 * stack and ends recursion: what is pushed while pushing joins the end of the queue. What has waited for consent
 * goes out in portions. A record that `out` does not take is lost.
 */
export function openConsentQueue(
  win: PageWindow,
  settings: Checked,
  counts: Tally,
  report: Report,
  out: (record: PushedRecord) => void,
): ConsentQueue {
  // Linked, since the page may have changed what lists and sets do: nothing of the language holds a record up.
  let last: Waiting = { _next: undefined };
  /** The one that was handed over last. */
  let gone = last;
  // The beginning of the queue is another one after each change of mind.
  const mayWait = limiter();
  let granted = true;
  let busy = false;
  /** How many may go now. */
  let allowed = Infinity;

  // The language's own way to wait asks no Promise that the page may have replaced.
  const flush = async () => {
    await 0;
    busy = true;
    tryOr(() => {
      while (granted && allowed > 0 && gone._next) {
        gone = gone._next;
        allowed--;
        counts.held--;
        counts.pushed++;
        tryOr(
          () => out(gone._record!),
          () => {
            counts.pushed--;
            counts.dropped++;
            report('data_layer_failed', settings.dataLayer);
          },
        );
      }
    });
    busy = false;
  };
  /** Counts what was released, so that nothing of an earlier release drips into a later one. */
  let releases = 0;
  const drip = (release: number) => {
    if (!granted || release < releases) return;
    allowed++;
    flush();
    if (gone._next) tryOr(() => win.setTimeout(() => drip(release), pause), hurry);
    else hurry();
  };
  const hurry = () => {
    allowed = Infinity;
    flush();
  };

  return {
    _enqueue: (record, loose) => {
      if (!granted) {
        if (settings.beforeConsent === 'drop' || !mayWait(mostHeld, loose, gone)) {
          counts.dropped++;
          return;
        }
        record.chat_held = true;
        record.chat_page = text(
          pathWithoutMail(win.location.pathname, settings.personalData === 'keep'),
          true,
        );
      }
      last = last._next = { _record: record, _next: undefined };
      counts.held++;
      // More than may wait for consent do not wait for their portion either.
      if (counts.held > mostHeld) allowed++;
      if (granted) flush();
    },
    _update: () => {
      const before = granted;
      granted = settings.consent === 'granted';
      if (granted) {
        if (!before) {
          allowed = portion - 1;
          drip(++releases);
        }
      } else if (before || settings.beforeConsent === 'drop') {
        counts.dropped += counts.held;
        counts.held = 0;
        last = gone = { _next: undefined };
      }
    },
    _release: hurry,
    _isFlushing: () => busy,
  };
}
