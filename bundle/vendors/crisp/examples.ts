import type { Examples } from '../room/examples.ts';

export const examples: Examples = [
  {
    description: 'The visitor writes the first message on a page, which makes two records.',
    native: 'message:sent',
    payload: { argument: { content: 'Where is my parcel?', from: 'user', type: 'text' } },
    records: [{ event: 'chat_engaged' }, { event: 'chat_message_sent' }],
    withheld: { argument: 'never_read' },
  },
  {
    description: 'Somebody of the team answers.',
    native: 'message:received',
    payload: { argument: { content: 'Let me have a look.', from: 'operator', user: { nickname: 'Jonas' } } },
    records: [{ event: 'chat_message_received' }],
    withheld: { argument: 'never_read' },
  },
  {
    description: 'The visitor leaves an e-mail address.',
    native: 'user:email:changed',
    payload: { argument: 'mira@example.com' },
    records: [{ event: 'chat_lead' }],
    withheld: { argument: 'never_read' },
  },
  {
    description: 'Nobody of the team is left.',
    native: 'website:availability:changed',
    records: [{ event: 'chat_unavailable' }],
  },
];
