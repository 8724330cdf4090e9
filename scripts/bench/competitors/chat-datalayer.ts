/** Ours. The site needs no listener of its own, and starts LoyJoy without one. */
import { start } from '../../../bundle/core/start.ts';
import type { PageWindow } from '../../../schemas/src/vendor.ts';
import type { ChatPage } from '../page.ts';

/** Starts the listener, without its cap: a benchmark has more events in a minute than a conversation. */
export function listen(page: ChatPage): void {
  Object.assign(page, { chatTracker: [{ maxPerMinute: 1e9 }] });
  start(page as unknown as PageWindow, 'module');
  page.LoyJoy('boot', { eventListeners: [] });
}
