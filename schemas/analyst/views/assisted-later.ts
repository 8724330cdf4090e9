import { conversionEvents } from '../conversions.ts';
import { records, type View } from '../view.ts';

const secondsOfDay = 86_400;

/** Days after the visitor engaged within which a conversion counts as assisted. */
export const daysAfterChat = 30;

/** Conversions of the row that came so many days after the chat at most. */
const within = (days: number): string => `SUM(CASE WHEN waited <= ${days * secondsOfDay} THEN 1 ELSE 0 END)`;

export const assistedLater: View = {
  name: 'chat_assisted_later',
  question: 'How many conversions come after a chat, also in a later session?',
  eventNames: ['chat_engaged'],
  notes: [
    `Conversions are the events ${conversionEvents.join(', ')}; list your own where the export is read.`,
    `A conversion is assisted by a chat if the same browser engaged in it before, at most ${daysAfterChat} days earlier; the last time counts.`,
    'A conversion after two chats is in the rows of both. no chat has those that came after none.',
    'Browsers that drop their cookies, and people who change the device, are new visitors: it is a lower bound.',
    'Where less is kept than these days, the first days find too little. Visitors who chat differ from others anyway.',
  ],
  columns: {
    day: { type: 'date', description: 'Day of the conversion, in the time zone of the GA4 property.' },
    chat_vendor: { type: 'text', description: 'The chat in which the visitor had engaged, or no chat.' },
    conversions: {
      type: 'whole number',
      description: `Conversions within ${daysAfterChat} days, or all that came after no chat.`,
    },
    same_session: {
      type: 'whole number',
      description: 'Of these, in a session in which the visitor had engaged before.',
    },
    within_1_day: {
      type: 'whole number',
      description: 'Of these, within 24 hours after the visitor had engaged.',
    },
    within_7_days: { type: 'whole number', description: 'Of these, within seven days.' },
  },
  sql: () =>
    [
      'WITH conversions AS (',
      '  SELECT user_pseudo_id, session_id, place, day, happened_at',
      `  FROM ${records}`,
      "  WHERE kind = 'conversion' AND session_id IS NOT NULL",
      '),',
      'chats AS (',
      '  SELECT user_pseudo_id, session_id, place, chat_vendor, happened_at',
      `  FROM ${records}`,
      "  WHERE event = 'chat_engaged' AND count_safe = 1 AND conversation_id IS NOT NULL",
      '),',
      '-- Each conversion with each chat that came before it; within a session the place decides.',
      'assisted AS (',
      '  SELECT',
      '    conversions.session_id,',
      '    conversions.place,',
      '    conversions.day,',
      '    chats.chat_vendor,',
      '    MIN(conversions.happened_at - chats.happened_at) AS waited,',
      '    MAX(CASE WHEN chats.session_id = conversions.session_id THEN 1 ELSE 0 END) AS in_session',
      '  FROM conversions',
      '  JOIN chats ON chats.user_pseudo_id = conversions.user_pseudo_id',
      '  WHERE CASE WHEN chats.session_id = conversions.session_id THEN chats.place < conversions.place',
      '      ELSE chats.happened_at < conversions.happened_at END',
      `    AND conversions.happened_at - chats.happened_at <= ${daysAfterChat * secondsOfDay}`,
      '  GROUP BY conversions.session_id, conversions.place, conversions.day, chats.chat_vendor',
      '),',
      'told AS (',
      '  SELECT',
      '    conversions.day,',
      "    COALESCE(assisted.chat_vendor, 'no chat') AS chat,",
      '    assisted.waited,',
      '    COALESCE(assisted.in_session, 0) AS in_session',
      '  FROM conversions',
      '  LEFT JOIN assisted',
      '    ON assisted.session_id = conversions.session_id AND assisted.place = conversions.place',
      ')',
      'SELECT',
      '  day,',
      '  chat AS chat_vendor,',
      '  COUNT(*) AS conversions,',
      '  SUM(in_session) AS same_session,',
      `  ${within(1)} AS within_1_day,`,
      `  ${within(7)} AS within_7_days`,
      'FROM told',
      'GROUP BY day, chat',
    ].join('\n'),
};
