import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/** First messages depend on more than their name: see facts.ts. */
export const eventNames = {
  countSafe: {
    chat_ready: 'session:loaded',
    chat_opened: 'chat:opened',
    chat_closed: 'chat:closed',
    chat_engaged: '',
    chat_message_sent: 'message:sent',
    chat_message_received: 'message:received',
  },
  repeatable: {
    chat_started: 'chat:initiated',
    chat_lead: 'user:email:changed user:phone:changed',
    chat_unavailable: 'website:availability:changed',
  },
} as const satisfies VendorEventNames;
