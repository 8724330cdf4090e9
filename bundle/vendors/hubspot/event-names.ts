import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/** Nothing tells of a message, nor of the window that opens. A widget that the page refreshes may be told as loaded again. */
export const eventNames = {
  countSafe: {
    chat_closed: 'widgetClosed',
    chat_engaged: 'conversationStarted',
    chat_answered: 'quickReplyButtonClick',
  },
  repeatable: {
    chat_ready: 'widgetLoaded',
    chat_ended: 'conversationClosed',
    chat_lead: 'contactAssociated',
  },
} as const satisfies VendorEventNames;
