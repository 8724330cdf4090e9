import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/**
 * Most names stand for several things, which the payload tells apart: see facts.ts. A rating may be changed later, and a
 * window that is open may be told as opened again on the next page.
 */
export const eventNames = {
  countSafe: {
    chat_ready: 'ready',
    chat_offered: 'greeting_displayed',
    chat_closed: '',
    chat_engaged: '',
    chat_message_sent: '',
    chat_message_received: '',
    chat_answered: 'rich_message_button_clicked',
    chat_lead: '',
  },
  repeatable: {
    chat_opened: '',
    chat_started: '',
    chat_rated: '',
    chat_unavailable: '',
    chat_hidden: '',
  },
} as const satisfies VendorEventNames;
