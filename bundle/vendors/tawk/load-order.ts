import type { LoadOrder } from '../room/load-order/load-order.ts';

/** The code is the functions of the site on `Tawk_API`, or its listeners on the window. */
export const loadOrder: LoadOrder = {
  isOnlyListenedTo: true,
  rareWays: [{ form: 'listener' }, { form: 'assigned', change: 'object replaced' }],
  turns: {
    load: ['tawkBeforeLoad', 'tawkLoad'],
    open: ['tawkChatMaximized'],
    send: ['tawkChatStarted', 'tawkChatMessageVisitor'],
    close: ['tawkChatMinimized'],
  },
  events: {
    tawkLoad: ['chat_ready'],
    tawkChatMaximized: ['chat_opened'],
    tawkPrechatSubmit: ['chat_answered'],
    tawkChatStarted: ['chat_started'],
    tawkChatMessageVisitor: ['chat_engaged', 'chat_message_sent'],
    tawkChatMinimized: ['chat_closed'],
  },
};
