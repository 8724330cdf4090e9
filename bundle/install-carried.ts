import type { Settings } from '../schemas/src/settings.ts';
import type { PageWindow } from '../schemas/src/vendor.ts';
import type { Carried } from './core/carried.ts';
import { start } from './core/start.ts';

/** What counts for the module as long as nobody has said anything about consent. */
const untold: Settings = { consent: 'denied' };

/** What every `install` does, whichever chats it brings. */
export function installCarried(carried: Carried, settings: Settings = {}, win?: Window): () => void {
  try {
    const page = (win || window) as PageWindow & { chatTracker?: { push?: unknown } };
    // The mark of a copy that listens: its consent is not ours to reset.
    if (!(Symbol.for('chat-datalayer') in page)) {
      return start(page, carried, undefined, { before: untold, after: settings });
    }
    const { chatTracker } = page;
    if (chatTracker && typeof chatTracker.push === 'function') chatTracker.push(settings);
    return start(page, carried);
  } catch {
    return () => {};
  }
}
