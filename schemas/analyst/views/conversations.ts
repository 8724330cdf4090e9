import { countOf } from '../count-safe.ts';
import { counts } from '../counts.ts';
import { dayAndVendor, records, type View } from '../view.ts';

export const conversations: View = {
  name: 'chat_conversations',
  question: 'What happened in each conversation?',
  eventNames: Object.values(counts),
  notes: [
    'Each row is one chat product in one session. It became a conversation if engaged is above 0.',
    'A count is empty where the chat never reports the event, or reports it more than once for the same thing.',
    'A visitor who writes again in a later session has one row more.',
  ],
  columns: {
    conversation_id: { type: 'text', description: 'The conversation: session and chat product.' },
    session_id: { type: 'text', description: 'The session: user_pseudo_id and ga_session_id.' },
    ...dayAndVendor,
    records: { type: 'whole number', description: 'Records of any kind that reached GA4.' },
    lasted: { type: 'seconds', description: 'Seconds from the first record to the last.' },
    ...Object.fromEntries(
      Object.entries(counts).map(([column, word]) => [
        column,
        { type: 'whole number', description: `Count of ${word}.` },
      ]),
    ),
  },
  sql: ({ dictionary }) =>
    [
      'SELECT',
      '  conversation_id,',
      '  session_id,',
      '  MIN(day) AS day,',
      '  chat_vendor,',
      '  COUNT(*) AS records,',
      '  MAX(happened_at) - MIN(happened_at) AS lasted,',
      Object.entries(counts)
        .map(([column, word]) => `  ${countOf(dictionary, word)} AS ${column}`)
        .join(',\n'),
      `FROM ${records}`,
      'WHERE conversation_id IS NOT NULL',
      'GROUP BY conversation_id, session_id, chat_vendor',
    ].join('\n'),
};
