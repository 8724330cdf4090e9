import { changedLater } from '../room/load-order/combination.ts';
import type { LoadOrder } from '../room/load-order/load-order.ts';

/** The code is the function `userlikeTrackingEvent`. */
export const loadOrder: LoadOrder = {
  rareWays: [
    ...changedLater('var'),
    ...changedLater('function'),
    { form: 'const' },
    { form: 'frozen' },
    { form: 'assigned', change: 'chained by name' },
    { form: 'assigned', change: 'declared' },
    { form: 'assigned', change: 'deleted' },
  ],
  turns: {
    load: ['button_displayed'],
    open: ['chat_window_maximized'],
    send: ['contact_first_message', 'chat_connected', 'message_operator_terminating'],
    close: ['chat_window_minimized'],
  },
  events: {
    button_displayed: ['chat_ready'],
    chat_window_maximized: ['chat_opened'],
    contact_first_message: ['chat_engaged'],
    message_operator_terminating: ['chat_message_sent'],
    chat_window_minimized: ['chat_closed'],
  },
};
