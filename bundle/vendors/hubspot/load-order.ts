import type { LoadOrder } from '../room/load-order/load-order.ts';

/** The code is the listeners of the site, handed over by the array of what runs when the chat is there, or at once. */
export const loadOrder: LoadOrder = {
  isOnlyListenedTo: true,
  startsLater: true,
  rareWays: [],
  turns: {
    load: ['widgetLoaded'],
    open: ['userInteractedWithWidget'],
    send: ['conversationStarted'],
    close: ['widgetClosed'],
  },
  events: {
    widgetLoaded: ['chat_ready'],
    conversationStarted: ['chat_engaged'],
    widgetClosed: ['chat_closed'],
  },
};
