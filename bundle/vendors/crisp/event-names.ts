import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/** First messages depend on more than their name: see facts.ts. What has come may be told again after a reload. */
export const eventNames = {
  countSafe: {
    chat_ready: 'session:loaded',
    chat_opened: 'chat:opened',
    chat_closed: 'chat:closed',
    chat_engaged: '',
    chat_message_sent: 'message:sent',
  },
  repeatable: {
    chat_started: 'chat:initiated',
    chat_message_received: 'message:received',
    chat_lead: 'user:email:changed user:phone:changed',
    chat_unavailable: 'website:availability:changed',
  },
} as const satisfies VendorEventNames;
