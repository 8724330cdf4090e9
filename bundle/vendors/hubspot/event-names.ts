import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/** Nothing tells of a message, nor of the window that opens. */
export const eventNames = {
  countSafe: {
    chat_ready: 'widgetLoaded',
    chat_closed: 'widgetClosed',
    chat_engaged: 'conversationStarted',
    chat_answered: 'quickReplyButtonClick',
  },
  repeatable: {
    chat_ended: 'conversationClosed',
    chat_lead: 'contactAssociated',
  },
} as const satisfies VendorEventNames;
