import { changedLater } from '../room/load-order/combination.ts';
import type { LoadOrder } from '../room/load-order/load-order.ts';

/** The code is the functions that the widget calls. Sites mostly declare them. */
export const loadOrder: LoadOrder = {
  rareWays: [
    ...changedLater('var'),
    ...changedLater('function'),
    { form: 'const' },
    { form: 'frozen' },
    { form: 'assigned', change: 'declared' },
    { form: 'assigned', change: 'deleted' },
  ],
  turns: {
    load: ['jivo_onLoadCallback'],
    open: ['jivo_onOpen', 'jivo_onChangeState', 'jivo_onResizeCallback'],
    send: ['jivo_onMessageSent', 'jivo_onClientStartChat'],
    close: ['jivo_onClose', 'jivo_onChangeState', 'jivo_onResizeCallback'],
  },
  // Changes of the window are left out unless a site wants them.
  events: {
    jivo_onLoadCallback: ['chat_ready'],
    jivo_onOpen: ['chat_opened'],
    jivo_onMessageSent: ['chat_engaged'],
    jivo_onClientStartChat: ['chat_started'],
    jivo_onClose: ['chat_closed'],
    jivo_onChangeState: [],
    jivo_onResizeCallback: [],
    jivo_onWidgetDestroy: [],
  },
};
