import { share } from '../text.ts';
import { conversations, dayAndVendor, type View } from '../view.ts';

export const messages: View = {
  name: 'chat_messages',
  question: 'How many messages are written, and how many per conversation?',
  eventNames: ['chat_message_sent', 'chat_message_received', 'chat_answered'],
  notes: [
    'Messages of visitors, and who writes, are left empty where the chat does not report every message once.',
    'Messages to visitors are left empty where their event comes for other reasons too.',
    'Answers to questions and choices are counted per event name, so compare them within one chat only.',
  ],
  columns: {
    ...dayAndVendor,
    writing_sessions: { type: 'whole number', description: 'Sessions in which the visitor sent a message.' },
    messages_sent: { type: 'whole number', description: 'Messages of visitors.' },
    sent_per_session: { type: 'number', description: 'Messages per session in which one was sent.' },
    messages_received: { type: 'whole number', description: 'Messages to visitors.' },
    answers: { type: 'whole number', description: 'Answers to questions, surveys and choices.' },
  },
  sql: () =>
    [
      'SELECT',
      '  day,',
      '  chat_vendor,',
      '  SUM(CASE WHEN messages_sent > 0 THEN 1 WHEN messages_sent = 0 THEN 0 END) AS writing_sessions,',
      '  SUM(messages_sent) AS messages_sent,',
      `  ${share('SUM(messages_sent)', 'SUM(CASE WHEN messages_sent > 0 THEN 1 ELSE 0 END)')} AS sent_per_session,`,
      '  SUM(messages_received) AS messages_received,',
      '  SUM(answers) AS answers',
      `FROM ${conversations}`,
      'GROUP BY day, chat_vendor',
    ].join('\n'),
};
