import type { Examples } from '../room/examples.ts';

export const examples: Examples = [
  {
    description: 'The visitor writes the first message on a page, which makes two records.',
    native: 'tawkChatMessageVisitor',
    payload: { detail: 'Where is my parcel?' },
    records: [{ event: 'chat_engaged' }, { event: 'chat_message_sent' }],
    withheld: { detail: 'never_read' },
  },
  {
    description: 'Somebody of the team joins, on a site that keeps names of staff.',
    native: 'tawkAgentJoinChat',
    payload: { agent: { id: '5f2c8a11', name: 'Jonas Muster' } },
    settings: { staff: 'keep' },
    records: [{ event: 'chat_handover', chat_operator_id: '5f2c8a11', chat_operator_name: 'Jonas Muster' }],
  },
  {
    description: 'The same somebody leaves, on a site that does not.',
    native: 'tawkAgentLeaveChat',
    payload: { agent: { id: '5f2c8a11', name: 'Jonas Muster' } },
    records: [{ event: 'chat_activity' }],
    withheld: { chat_operator_id: 'class_off', chat_operator_name: 'class_off' },
  },
  {
    description: 'The visitor was content.',
    native: 'tawkChatSatisfaction',
    payload: { value: 1 },
    records: [{ event: 'chat_rated', chat_score: 1, chat_scale: 'mood' }],
  },
  {
    description: 'The visitor was not.',
    native: 'tawkChatSatisfaction',
    payload: { value: -1 },
    records: [{ event: 'chat_rated', chat_score: -1, chat_scale: 'mood' }],
  },
  {
    description: 'A score that the scale does not have is no rating.',
    native: 'tawkChatSatisfaction',
    payload: { value: '1' },
    records: [{ event: 'chat_activity' }],
  },
  {
    description: 'The team goes offline.',
    native: 'tawkStatusChange',
    payload: { value: 'offline' },
    records: [{ event: 'chat_unavailable' }],
  },
  {
    description: 'The team comes back.',
    native: 'tawkStatusChange',
    payload: { value: 'online' },
    records: [{ event: 'chat_activity' }],
  },
  {
    description: 'The visitor fills in the form before the chat.',
    native: 'tawkPrechatSubmit',
    payload: { detail: { name: 'Mira Beispiel', email: 'mira@example.com' } },
    records: [{ event: 'chat_answered' }],
    withheld: { detail: 'never_read' },
  },
  {
    description: 'The visitor leaves a message while nobody is there.',
    native: 'tawkOfflineSubmit',
    payload: { detail: { email: 'mira@example.com', message: 'Call me.' } },
    records: [{ event: 'chat_lead' }],
    withheld: { detail: 'never_read' },
  },
];
