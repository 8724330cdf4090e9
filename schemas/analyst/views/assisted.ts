import { conversionEvents } from '../conversions.ts';
import { share } from '../text.ts';
import { records, type View } from '../view.ts';

const converting = 'SUM(CASE WHEN conversions > 0 THEN 1 ELSE 0 END)';
const assistedSessions = 'SUM(CASE WHEN conversions_after_chat > 0 THEN 1 ELSE 0 END)';

export const assisted: View = {
  name: 'chat_assisted',
  question: 'Do visitors who chat convert, compared with those who do not?',
  eventNames: ['chat_engaged'],
  notes: [
    `Conversions are the events ${conversionEvents.join(', ')}; list your own where the export is read.`,
    'A conversion is assisted if it comes later than the first chat_engaged of the same session.',
    'A chat that never reports chat_engaged is not seen here: its sessions count as no chat.',
    'generate_lead that the container sends for a lead of the chat itself is left out.',
    'A session with two chats is in both rows. Visitors who chat differ from others anyway: this shows no cause.',
  ],
  columns: {
    day: {
      type: 'date',
      description: 'Day of the first event of the session, in the time zone of the GA4 property.',
    },
    chat_vendor: {
      type: 'text',
      description: 'The chat in which the visitor engaged; no chat for all other sessions.',
    },
    sessions: { type: 'whole number', description: 'Sessions.' },
    converting_sessions: { type: 'whole number', description: 'Sessions with a conversion at any moment.' },
    conversion_rate: { type: 'share', description: 'Sessions with a conversion as a share of all.' },
    assisted_sessions: {
      type: 'whole number',
      description: 'Sessions with a conversion after the visitor engaged.',
    },
    assisted_rate: {
      type: 'share',
      description: 'Sessions with a conversion after the visitor engaged as a share of all.',
    },
    conversions: { type: 'whole number', description: 'Conversions at any moment.' },
    assisted_conversions: { type: 'whole number', description: 'Conversions after the visitor engaged.' },
  },
  sql: () =>
    [
      'WITH sessions AS (',
      '  SELECT session_id, MIN(day) AS first_day',
      `  FROM ${records}`,
      '  WHERE session_id IS NOT NULL',
      '  GROUP BY session_id',
      '),',
      'chats AS (',
      '  SELECT session_id, chat_vendor, MIN(place) AS place',
      `  FROM ${records}`,
      "  WHERE event = 'chat_engaged' AND count_safe = 1 AND conversation_id IS NOT NULL",
      '  GROUP BY session_id, chat_vendor',
      '),',
      'counted AS (',
      '  SELECT',
      '    sessions.session_id,',
      '    sessions.first_day,',
      "    COALESCE(chats.chat_vendor, 'no chat') AS chat,",
      "    SUM(CASE WHEN r.kind = 'conversion' THEN 1 ELSE 0 END) AS conversions,",
      "    SUM(CASE WHEN r.kind = 'conversion' AND r.place > chats.place THEN 1 ELSE 0 END) AS conversions_after_chat",
      '  FROM sessions',
      `  JOIN ${records} AS r ON r.session_id = sessions.session_id`,
      '  LEFT JOIN chats ON chats.session_id = sessions.session_id',
      "  GROUP BY sessions.session_id, sessions.first_day, COALESCE(chats.chat_vendor, 'no chat')",
      ')',
      'SELECT',
      '  first_day AS day,',
      '  chat AS chat_vendor,',
      '  COUNT(*) AS sessions,',
      `  ${converting} AS converting_sessions,`,
      `  ${share(converting, 'COUNT(*)')} AS conversion_rate,`,
      `  ${assistedSessions} AS assisted_sessions,`,
      `  ${share(assistedSessions, 'COUNT(*)')} AS assisted_rate,`,
      '  SUM(conversions) AS conversions,',
      '  SUM(conversions_after_chat) AS assisted_conversions',
      'FROM counted',
      'GROUP BY first_day, chat',
    ].join('\n'),
};
