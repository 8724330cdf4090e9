import { share } from '../text.ts';
import { records, type View } from '../view.ts';

export const reach: View = {
  name: 'chat_reach',
  question: 'In how many sessions of the site was the chat there?',
  eventNames: ['chat_ready'],
  notes: [
    'Sessions are those that GA4 began, or in which a chat or a conversion was recorded.',
    'The chat was there if anything of it was recorded. Without chat_ready, or with a chat that never reports it, that is ' +
      'only where the chat or the visitor did something else, so reach is a lower bound.',
    'A chat has a row for each day and device with sessions, also where it was in none of them.',
  ],
  columns: {
    day: {
      type: 'date',
      description: "Day of the session's first event, in the time zone of the GA4 property.",
    },
    chat_vendor: { type: 'text', description: 'Which chat product.' },
    device: { type: 'text', description: 'Kind of device, or unknown.' },
    sessions: { type: 'whole number', description: 'All sessions of the site.' },
    sessions_with_chat: {
      type: 'whole number',
      description: 'Of these, the ones in which the chat was there.',
    },
    reach: { type: 'share', description: 'Sessions with the chat as a share of all.' },
  },
  sql: () =>
    [
      'WITH sessions AS (',
      "  SELECT session_id, MIN(day) AS first_day, COALESCE(MAX(device), 'unknown') AS device_kind",
      `  FROM ${records}`,
      '  WHERE session_id IS NOT NULL',
      '  GROUP BY session_id',
      '),',
      'met AS (',
      '  SELECT session_id, chat_vendor, COUNT(*) AS records',
      `  FROM ${records}`,
      '  WHERE conversation_id IS NOT NULL',
      '  GROUP BY session_id, chat_vendor',
      '),',
      'chats AS (',
      '  SELECT chat_vendor, COUNT(*) AS sessions',
      '  FROM met',
      '  GROUP BY chat_vendor',
      ')',
      'SELECT',
      '  sessions.first_day AS day,',
      '  chats.chat_vendor,',
      '  sessions.device_kind AS device,',
      '  COUNT(*) AS sessions,',
      '  COUNT(met.session_id) AS sessions_with_chat,',
      `  ${share('COUNT(met.session_id)', 'COUNT(*)')} AS reach`,
      'FROM sessions',
      'CROSS JOIN chats',
      'LEFT JOIN met ON met.session_id = sessions.session_id AND met.chat_vendor = chats.chat_vendor',
      'GROUP BY sessions.first_day, chats.chat_vendor, sessions.device_kind',
    ].join('\n'),
};
