import type { Examples } from '../room/examples.ts';

export const examples: Examples = [
  {
    description: 'The visitor writes after more than a day of silence.',
    native: 'conversationStart',
    records: [{ event: 'chat_engaged' }],
  },
  {
    description: 'The visitor sends a message.',
    native: 'messageFromVisitor',
    payload: { type: 'text', own: { fromBot: false }, message: 'Where is my parcel?' },
    records: [{ event: 'chat_message_sent' }],
    withheld: { message: 'never_read', fromBot: 'key_unlisted' },
  },
  {
    description: 'The visitor rates the conversation.',
    native: 'messageFromVisitor',
    payload: { type: 'satisfaction_survey_rating', own: { fromBot: false }, message: '5' },
    records: [{ event: 'chat_rated' }],
    withheld: { message: 'never_read', fromBot: 'key_unlisted' },
  },
  {
    description: 'A bot answers, on a site that wants to tell bots from people.',
    native: 'messageFromOperator',
    payload: { own: { fromBot: true }, message: 'How can I help?' },
    settings: { customKeys: ['fromBot'] },
    records: [{ event: 'chat_message_received', chat_custom_fromBot: true }],
    withheld: { message: 'never_read' },
  },
  {
    description: 'The visitor fills in the form before the chat.',
    native: 'preFormFilled',
    payload: { form_data: { name: 'Mira Beispiel', email: 'mira@example.com' } },
    records: [{ event: 'chat_answered' }],
    withheld: { form_data: 'never_read' },
  },
  {
    description: 'The team goes offline.',
    native: 'setStatus',
    payload: { value: 'offline' },
    records: [{ event: 'chat_unavailable' }],
  },
  {
    description: 'The team comes back.',
    native: 'setStatus',
    payload: { value: 'online' },
    records: [{ event: 'chat_activity' }],
  },
];
