import type { LoadOrder } from '../room/load-order/load-order.ts';

/** The code is the site's own subscription, for which the chat has to be there. */
export const loadOrder: LoadOrder = {
  isOnlyListenedTo: true,
  callbackIsCall: true,
  rareWays: [{ form: 'in a function' }, { form: 'assigned', change: 'taken back' }],
  turns: {
    load: [],
    open: ['open'],
    send: ['conversationStarted'],
    close: ['close'],
  },
  events: {
    open: ['chat_opened'],
    conversationStarted: ['chat_started'],
    close: ['chat_closed'],
    proactiveMessageDisplayed: ['chat_offered'],
    postbackButtonClicked: ['chat_answered'],
    conversationAgentAssigned: ['chat_handover'],
  },
};
