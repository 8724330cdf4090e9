/** What the vendors' guides tell a site to write: callbacks that push what they get. */
import type { ChatPage } from '../page.ts';

/** Sets the three callbacks; whatever was there before is gone. */
export function listen(page: ChatPage): void {
  page.userlikeTrackingEvent = (name, globalContext, sessionContext) => {
    page.dataLayer.push({
      event: 'userlike',
      name,
      ...(globalContext as object),
      ...(sessionContext as object),
    });
  };
  page.civchat.onMessage = message => {
    page.dataLayer.push({ event: 'User.com - Message', ...(message as object) });
  };
  page.LoyJoy?.('boot', {
    eventListeners: [(type, detail) => page.dataLayer.push({ event: type, ...(detail as object) })],
  });
}
