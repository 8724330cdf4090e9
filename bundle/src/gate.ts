import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Counts } from '../../schemas/src/status.ts';
import type { Page } from '../../schemas/src/vendor.ts';
import { text } from './clean.ts';
import type { Checked } from './settings.ts';

/** Most records that wait for consent, and how many of them may be of a kind that is not safe to count. */
export const mostHeld = 50;
export const mostLoose = 25;

/** The way out: every record waits here, at least until the vendor's own call has returned. */
export interface Gate {
  /** Takes a record in, or drops and counts it. */
  enter(record: PushedRecord, loose: boolean): void;
  /** Has to be called after each change of the settings; `closed` forgets what waits. */
  turn(closed?: boolean): void;
  /** True while a record is being handed over. */
  pushing(): boolean;
}

/**
 * Opens the gate. One queue, emptied in a microtask, keeps the order, keeps tag manager code off the vendor's
 * stack and ends recursion: what is pushed while pushing joins the end of the queue. `out` says whether the
 * record arrived.
 */
export function openGate(
  win: Page,
  settings: Checked,
  counts: Counts,
  out: (record: PushedRecord) => boolean,
): Gate {
  const tick = Promise.resolve();
  const queue: { record: PushedRecord; loose: boolean }[] = [];
  let granted = true;
  let busy = false;

  const flush = () => {
    if (busy) return;
    busy = true;
    while (granted && queue.length) {
      const { record } = queue.shift()!;
      counts.held--;
      counts.pushed++;
      if (!out(record)) {
        counts.pushed--;
        counts.dropped++;
      }
    }
    busy = false;
  };

  return {
    enter: (record, loose) => {
      if (!granted) {
        const crowded =
          queue.length >= mostHeld || (loose && queue.filter(other => other.loose).length >= mostLoose);
        if (crowded || settings.beforeConsent === 'drop') {
          counts.dropped++;
          return;
        }
        record.chat_held = true;
        record.chat_page = text(win.location.pathname);
      }
      counts.held = queue.push({ record, loose });
      if (granted) tick.then(flush);
    },
    turn: closed => {
      const before = granted;
      granted = settings.consent === 'granted';
      if (granted) tick.then(flush);
      else if (before || closed || settings.beforeConsent === 'drop') {
        counts.dropped += queue.length;
        counts.held = queue.length = 0;
      }
    },
    pushing: () => busy,
  };
}
