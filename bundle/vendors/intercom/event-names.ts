import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/** All that the documentation knows of, but for a number of unread messages. No messages, no conversations, no ratings. */
export const eventNames = {
  countSafe: {
    chat_ready: 'ready',
    chat_opened: 'onShow',
    chat_closed: 'onHide',
    chat_lead: 'onUserEmailSupplied',
  },
  repeatable: {},
} as const satisfies VendorEventNames;
