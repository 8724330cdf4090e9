import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/** Ratings and the status depend on more than their name: see facts.ts. A rating may come again when it is changed. */
export const eventNames = {
  countSafe: {
    chat_ready: 'ready',
    chat_opened: 'open',
    chat_closed: 'close',
    chat_engaged: 'conversationStart',
    chat_message_sent: 'messageFromVisitor',
    chat_message_received: 'messageFromOperator',
    chat_answered: 'preFormFilled',
  },
  repeatable: {
    chat_rated: '',
    chat_unavailable: '',
  },
} as const satisfies VendorEventNames;
