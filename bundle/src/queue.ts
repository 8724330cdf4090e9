import type { Settings } from '../../schemas/src/settings.ts';
import type { Page } from '../../schemas/src/vendor.ts';
import { attempt } from './attempt.ts';
import type { Report } from './health.ts';
import { apply } from './stand-in.ts';
import type { Tracker } from './tracker.ts';

export type { Tracker } from './tracker.ts';

/**
 * Takes over the settings queue: hands on what waits in it, then every later push at once. A queue that is no
 * array is reported, taken as one settings object, and replaced. Returns the array to hang the answers on.
 */
export function openQueue(win: Page, take: (settings: unknown) => void, report: Report): Tracker {
  const page = win as unknown as { chatTracker: unknown };
  const found = page.chatTracker;
  const tracker: Tracker = Array.isArray(found) ? found : [];
  if (found && tracker !== found) {
    report('tracker_not_array', 'chatTracker', found);
    tracker.push(found as Settings);
  }
  try {
    page.chatTracker = tracker;
  } catch {
    // The chats are heard all the same, with the settings found here.
  }
  const { push } = tracker;
  const takeAll = (pushed: unknown[]) => {
    for (const settings of pushed) take(settings);
  };
  takeAll(tracker);
  tracker.push = (...pushed) => {
    attempt(() => {
      takeAll(pushed);
      apply(push, tracker, pushed);
    });
    return tracker.length;
  };
  return tracker;
}
