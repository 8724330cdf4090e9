import type { LoadOrder } from '../room/load-order/load-order.ts';

const afterStart = 'registered after the start';

/** The code is what the site registers: in an array above the chat, or in what the chat has made of it. */
export const loadOrder: LoadOrder = {
  rareWays: [
    { form: 'ready trigger' },
    { form: 'with off, as the package' },
    { form: 'assigned', change: 'taken back' },
    { form: 'assigned', change: afterStart },
    { form: 'assigned', build: 'the array stays' },
    { form: 'assigned', change: afterStart, build: 'the array stays' },
  ],
  changesAfterStart: [afterStart],
  startsLater: true,
  turns: {
    load: ['session:loaded'],
    open: ['chat:opened'],
    send: ['chat:initiated', 'message:sent'],
    close: ['chat:closed'],
  },
  events: {
    'session:loaded': ['chat_ready'],
    'chat:opened': ['chat_opened'],
    'chat:initiated': ['chat_started'],
    'message:sent': ['chat_engaged', 'chat_message_sent'],
    'chat:closed': ['chat_closed'],
  },
  widget: ({ build }) => ({ keepsArray: build !== undefined }),
  reasons: {
    'Crisp first':
      'Crisp had started before our script; it is not heard until the site registers its functions again, which stay as they are.',
  },
  reasonOf: (_, code) => (code === 'loaded_late' ? 'Crisp first' : undefined),
};
