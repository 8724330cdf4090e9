import type { Settings } from '../schemas/src/settings.ts';
import type { PageWindow } from '../schemas/src/vendor.ts';
import { all } from './core/carried.ts';
import { start } from './core/start.ts';
import type { Tracker } from './core/tracker.ts';
import { vendors } from './vendors/generated/ships.ts';

export type { EventName } from '../schemas/src/event-names.ts';
export type { ChatRecord, Field, PushedRecord } from '../schemas/src/record.ts';
export type { PrivacyClass, Settings } from '../schemas/src/settings.ts';
export type * from '../schemas/src/status.ts';
export type { VendorId } from '../schemas/src/vendor.ts';
export type { Tracker } from './core/tracker.ts';

declare global {
  interface Window {
    /** The queue of settings of chat-datalayer; push to it before or after the start. */
    chatTracker?: Tracker;
  }
}

/** What counts for the module as long as nobody has said anything about consent. */
const untold: Settings = { consent: 'denied' };

/**
 * Pushes the settings and starts listening, unless another copy already does, in which case it gets the settings.
 * Returns the function that stops what this call started.
 *
 * Without a word about consent, here or in an earlier push to `window.chatTracker`, events wait until
 * `window.chatTracker.push({ consent: 'granted' })`. A page on which nobody has to agree says `consent: 'granted'` here.
 *
 * Never throws: without a window, as on a server, and on a page that takes no settings, it does nothing.
 */
export function install(settings: Settings = {}, win?: Window): () => void {
  try {
    const page = (win || window) as PageWindow & { chatTracker?: { push?: unknown } };
    // The mark of a copy that listens: its consent is not ours to reset.
    if (!(Symbol.for('chat-datalayer') in page)) {
      return start(page, all('module', vendors), undefined, { before: untold, after: settings });
    }
    const { chatTracker } = page;
    if (chatTracker && typeof chatTracker.push === 'function') chatTracker.push(settings);
    return start(page, all('module', vendors));
  } catch {
    return () => {};
  }
}
