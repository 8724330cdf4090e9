import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/**
 * What a message is depends on what it holds: see facts.ts. What is written, answered or rated in other conversations,
 * tabs and devices comes too, and a preview of unread messages opens the window, so none of it is safe to count.
 */
export const eventNames = {
  countSafe: {
    chat_ready: 'chatwoot:ready',
    chat_engaged: '',
  },
  repeatable: {
    chat_opened: 'chatwoot:opened',
    chat_closed: 'chatwoot:closed',
    chat_started: 'chatwoot:on-start-conversation',
    chat_message_sent: '',
    chat_message_received: '',
    chat_answered: 'chatwoot:postback',
    chat_rated: '',
    chat_error: 'chatwoot:error',
  },
} as const satisfies VendorEventNames;
