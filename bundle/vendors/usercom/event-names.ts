import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/** `onMessage` depends on who wrote and whether it is the first; calls of the page have free names: see facts.ts. */
export const eventNames = {
  countSafe: {
    chat_ready: 'onLoad',
    chat_opened: 'onOpen',
    chat_closed: 'onClose',
    chat_engaged: '',
    chat_message_sent: '',
    chat_message_received: '',
  },
  repeatable: {
    chat_sdk_call: '',
  },
} as const satisfies VendorEventNames;
