import type { Examples } from '../room/examples.ts';

export const examples: Examples = [
  {
    description: 'The messenger opens.',
    native: 'onShow',
    records: [{ event: 'chat_opened' }],
  },
  {
    description: 'The visitor enters an e-mail address.',
    native: 'onUserEmailSupplied',
    payload: { argument: 'mira@example.com' },
    records: [{ event: 'chat_lead' }],
    withheld: { argument: 'never_read' },
  },
];
