import type { LoadOrder } from '../room/load-order/load-order.ts';

/** The code is the listeners of the site on the window. */
export const loadOrder: LoadOrder = {
  isOnlyListenedTo: true,
  rareWays: [],
  turns: {
    load: ['chatwoot:ready'],
    open: ['chatwoot:opened'],
    send: ['chatwoot:on-message'],
    close: ['chatwoot:closed'],
  },
  events: {
    'chatwoot:ready': ['chat_ready'],
    'chatwoot:opened': ['chat_opened'],
    'chatwoot:on-message': ['chat_engaged', 'chat_message_sent'],
    'chatwoot:closed': ['chat_closed'],
  },
};
