import type { Examples } from '../room/examples.ts';

/** A message is handed over whole; of these parts nothing goes on. */
const message = {
  'detail.content': 'never_read',
  'detail.content_attributes': 'never_read',
  'detail.attachments': 'never_read',
} as const;

const ids = { chat_conversation_id: 'class_off' } as const;
const native = 'chatwoot:on-message';

export const examples: Examples = [
  {
    description: 'The visitor writes the first message on a page, which makes two records.',
    native,
    payload: { value: 0, conversation_id: 4471902 },
    records: [{ event: 'chat_engaged' }, { event: 'chat_message_sent' }],
    withheld: { ...message, ...ids },
  },
  {
    description: 'Somebody of the team answers, on a site that keeps names of staff and ids.',
    native,
    payload: { value: 1, conversation_id: 4471902, agent: { id: 90417733, name: 'Jonas Muster' } },
    settings: { staff: 'keep', ids: 'keep' },
    records: [
      {
        event: 'chat_message_received',
        chat_conversation_id: '4471902',
        chat_operator_id: '90417733',
        chat_operator_name: 'Jonas Muster',
      },
    ],
    withheld: message,
  },
  {
    description: 'The chat itself writes a greeting.',
    native,
    payload: { value: 3 },
    records: [{ event: 'chat_message_received' }],
    withheld: message,
  },
  {
    description: 'A note says that somebody has taken the conversation.',
    native,
    payload: { value: 2 },
    records: [{ event: 'chat_activity' }],
    withheld: message,
  },
  {
    description: 'The visitor chooses an answer.',
    native,
    payload: { value: 'input_select' },
    records: [{ event: 'chat_answered' }],
    withheld: message,
  },
  {
    description: 'The visitor gives four stars.',
    native,
    payload: { value: 'input_csat', score: 4 },
    records: [{ event: 'chat_rated', chat_score: 4, chat_scale: 'stars' }],
    withheld: message,
  },
  {
    description: 'A score that the scale does not have is no rating.',
    native,
    payload: { value: 'input_csat', score: '4' },
    records: [{ event: 'chat_activity' }],
    withheld: message,
  },
  {
    description: 'The visitor presses a button of a card.',
    native: 'chatwoot:postback',
    records: [{ event: 'chat_answered' }],
    withheld: { 'detail.data': 'never_read' },
  },
  {
    description: 'A preview of unread messages opens, or the window does.',
    native: 'chatwoot:opened',
    records: [{ event: 'chat_opened' }],
  },
];
