import { countedBy, countOf } from '../count-safe.ts';
import { counts } from '../counts.ts';
import { list } from '../text.ts';
import { dayAndVendor, records, type View } from '../view.ts';

/** Columns of the visit that are the same in all of a session. */
const ofSession = ['channel', 'source', 'medium', 'campaign', 'device', 'country'] as const;

export const conversations: View = {
  name: 'chat_conversations',
  question: 'What happened in each conversation?',
  eventNames: Object.values(counts),
  notes: [
    'Each row is one chat product in one session. It became a conversation if is_conversation is 1.',
    'A count is empty where the chat never reports the event, or reports it more than once for the same thing.',
    'A visitor who writes again in a later session has one row more.',
  ],
  stored: true,
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
    is_conversation: {
      type: 'whole number',
      description: '1 if the visitor engaged, else 0; empty where the chat never reports that.',
    },
    page: {
      type: 'text',
      description: 'Path of the page on which the visitor first engaged, or else first met the chat.',
    },
    hour: {
      type: 'whole number',
      description: 'Hour of that moment, 0 to 23, in the time zone that is set.',
    },
    channel: { type: 'text', description: "Channel of the session, by GA4's default channel group." },
    source: { type: 'text', description: 'Source of the session.' },
    medium: { type: 'text', description: 'Medium of the session.' },
    campaign: { type: 'text', description: 'Campaign of the session.' },
    device: { type: 'text', description: 'Kind of device.' },
    country: { type: 'text', description: 'Country of the visitor.' },
  },
  sql: ({ dictionary }) =>
    [
      '-- Page and hour of a conversation are those at which the visitor engaged, or of its first record.',
      'WITH looked AS (',
      '  SELECT',
      '    conversation_id, session_id, day, chat_vendor, happened_at, event, place,',
      `    page, hour, ${ofSession.join(', ')},`,
      "    MIN(CASE WHEN event = 'chat_engaged' THEN place END) OVER (PARTITION BY conversation_id) AS engaged_place,",
      '    MIN(place) OVER (PARTITION BY conversation_id) AS first_place',
      `  FROM ${records}`,
      '  WHERE conversation_id IS NOT NULL',
      ')',
      'SELECT',
      '  conversation_id,',
      '  session_id,',
      '  MIN(day) AS day,',
      '  chat_vendor,',
      '  COUNT(*) AS records,',
      '  MAX(happened_at) - MIN(happened_at) AS lasted,',
      ...Object.entries(counts).map(([column, word]) => `  ${countOf(dictionary, word)} AS ${column},`),
      `  CASE WHEN chat_vendor IN ${list(countedBy(dictionary, 'chat_engaged'))}`,
      "    THEN MAX(CASE WHEN event = 'chat_engaged' THEN 1 ELSE 0 END) END AS is_conversation,",
      ...['page', 'hour'].map(
        column =>
          `  MAX(CASE WHEN place = COALESCE(engaged_place, first_place) THEN ${column} END) AS ${column},`,
      ),
      ofSession.map(column => `  MAX(${column}) AS ${column}`).join(',\n'),
      'FROM looked',
      'GROUP BY conversation_id, session_id, chat_vendor',
    ].join('\n'),
};
