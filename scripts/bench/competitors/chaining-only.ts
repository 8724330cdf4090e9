/** The least that leaves callbacks of the site alone: push the name, then call what was there. */
import type { ChatPage, Listener } from '../page.ts';

/** Joins the three chats. */
export function listen(page: ChatPage): void {
  const chain = (before: Listener | undefined, name?: string): Listener =>
    function (native, ...payload) {
      page.dataLayer.push({ event: 'chat', name: name ?? native });
      return before?.call(this, native, ...payload);
    };
  page.userlikeTrackingEvent = chain(page.userlikeTrackingEvent);
  page.civchat.onMessage = chain(page.civchat.onMessage, 'onMessage');
  page.LoyJoy?.('boot', { eventListeners: [chain(undefined)] });
}
