import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/** First messages, ratings and the status depend on more than their name: see facts.ts. A rating may come again when it is changed. */
export const eventNames = {
  countSafe: {
    chat_ready: 'tawkLoad',
    chat_opened: 'tawkChatMaximized',
    chat_closed: 'tawkChatMinimized',
    chat_engaged: '',
    chat_message_sent: 'tawkChatMessageVisitor',
    chat_message_received: 'tawkChatMessageAgent',
    chat_answered: 'tawkPrechatSubmit',
    chat_handover: 'tawkAgentJoinChat',
    chat_ended: 'tawkChatEnded',
    chat_lead: 'tawkOfflineSubmit',
  },
  repeatable: {
    chat_rated: '',
    chat_started: 'tawkChatStarted',
    chat_unavailable: '',
    chat_hidden: 'tawkChatHidden',
  },
} as const satisfies VendorEventNames;
