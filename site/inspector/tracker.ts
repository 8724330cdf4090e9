/** The listener of a page, as the debug build leaves it there. */

import { type Signal, signal } from '@preact/signals';
import type { DebugPage } from '../../bundle/debug/start-debug.ts';
import type { Withheld } from '../../bundle/explain/withheld.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { Status } from '../../schemas/src/status.ts';

export interface Tracker {
  push(settings: Settings): void;
  status(): Status;
  /** What was withheld from a record of the data layer, and why. */
  withheld(record: object): readonly Withheld[];
}

/** The listener of a page on which the debug build has started. */
export const trackerOf = (page: DebugPage): Tracker => page.chatTracker as Tracker;

/** How often the listener is asked, since it does not call back when its status changes. */
const interval = 250;

/** The listener's own account of itself, kept up to date. */
export function followStatus(tracker: Tracker, win: Window): Signal<Status> {
  const status = signal(tracker.status());
  let last = JSON.stringify(status.value);
  win.setInterval(() => {
    const now = tracker.status();
    const text = JSON.stringify(now);
    if (text === last) return;
    last = text;
    status.value = now;
  }, interval);
  return status;
}
