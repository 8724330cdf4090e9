import type { LoadOrder } from '../room/load-order/load-order.ts';

/** The code is the snippet with listeners of the site to all but `ready`, which a late listener is told anew. */
export const loadOrder: LoadOrder = {
  isOnlyListenedTo: true,
  rareWays: [{ form: 'once more' }, { form: 'assigned', change: 'taken back' }],
  turns: {
    load: ['ready'],
    open: ['visibility_changed|maximized'],
    send: ['customer_status_changed', 'new_event|customer'],
    close: ['visibility_changed|minimized'],
  },
  events: {
    ready: ['chat_ready'],
    'visibility_changed|maximized': ['chat_opened'],
    'visibility_changed|minimized': ['chat_closed'],
    customer_status_changed: ['chat_started'],
    'new_event|customer': ['chat_engaged', 'chat_message_sent'],
  },
};
