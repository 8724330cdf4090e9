import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/** Ratings and the status depend on more than their name: see facts.ts. */
export const eventNames = {
  countSafe: {
    chat_ready: 'ready',
    chat_opened: 'open',
    chat_closed: 'close',
    chat_engaged: 'conversationStart',
    chat_message_sent: 'messageFromVisitor',
    chat_message_received: 'messageFromOperator',
    chat_answered: 'preFormFilled',
    chat_rated: '',
  },
  repeatable: {
    chat_unavailable: '',
  },
} as const satisfies VendorEventNames;
