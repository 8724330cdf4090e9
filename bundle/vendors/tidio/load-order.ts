import type { LoadOrder } from '../room/load-order/load-order.ts';

/** The code is the listeners of the site on the document. */
export const loadOrder: LoadOrder = {
  isOnlyListenedTo: true,
  startsLater: true,
  rareWays: [],
  turns: {
    load: ['ready'],
    open: ['open'],
    send: ['conversationStart', 'messageFromVisitor'],
    close: ['close'],
  },
  events: {
    ready: ['chat_ready'],
    open: ['chat_opened'],
    conversationStart: ['chat_engaged'],
    messageFromVisitor: ['chat_message_sent'],
    close: ['chat_closed'],
  },
};
