import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/**
 * What a message is depends on what it holds: see facts.ts. Messages of other conversations and other devices come too,
 * and a preview of unread messages opens the window, so neither is safe to count.
 */
export const eventNames = {
  countSafe: {
    chat_ready: 'chatwoot:ready',
    chat_engaged: '',
    chat_answered: 'chatwoot:postback',
    chat_rated: '',
  },
  repeatable: {
    chat_opened: 'chatwoot:opened',
    chat_closed: 'chatwoot:closed',
    chat_started: 'chatwoot:on-start-conversation',
    chat_message_sent: '',
    chat_message_received: '',
    chat_error: 'chatwoot:error',
  },
} as const satisfies VendorEventNames;
