import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/**
 * `jivo_onMessageSent` comes with the first message of a visitor alone, so there is no `chat_message_sent`. A start and
 * a member of the team may be told again for the same conversation.
 */
export const eventNames = {
  countSafe: {
    chat_ready: 'jivo_onLoadCallback',
    chat_opened: 'jivo_onOpen',
    chat_closed: 'jivo_onClose',
    chat_engaged: 'jivo_onMessageSent',
    chat_message_received: 'jivo_onMessageReceived',
    chat_lead: 'jivo_onIntroduction',
  },
  repeatable: {
    chat_started: 'jivo_onClientStartChat',
    chat_handover: 'jivo_onAccept',
  },
} as const satisfies VendorEventNames;
