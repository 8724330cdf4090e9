import { eventNamed } from '../../dictionary/look-up.ts';
import type { Dictionary } from '../../src/dictionary.ts';
import type { EventName } from '../../src/event-names.ts';
import { list, share } from '../text.ts';
import { conversations, dayAndVendor, records, type View } from '../view.ts';

export const firstResponse: View = {
  name: 'chat_first_response',
  question: 'How long does a visitor wait for the first reply to the first message?',
  eventNames: ['chat_message_sent', 'chat_message_received'],
  notes: [
    'It is there for chats in which people answer from the start; where a bot comes first, its replies come at once.',
    'Replies of people and of automations look alike; see the README on what else may look like a reply.',
    'GA4 gathers events for some seconds before it sends them, and those of one request may carry the same time.',
    'Records that waited for consent were stored later than they happened: those conversations count as answered and ' +
      'are left out of the times.',
  ],
  columns: {
    ...dayAndVendor,
    asked: { type: 'whole number', description: 'Sessions in which the visitor sent a message.' },
    replied: {
      type: 'whole number',
      description: 'Of these, the ones with a reply after the first message.',
    },
    replied_share: {
      type: 'share',
      description: 'Sessions with a reply as a share of those with a message.',
    },
    timed: { type: 'whole number', description: 'Sessions that the times are worked out from.' },
    median_seconds: { type: 'seconds', description: 'Half of the visitors waited no longer than this.' },
    average_seconds: { type: 'seconds', description: 'Average wait.' },
    longest_seconds: { type: 'seconds', description: 'Longest wait.' },
  },
  sql: ({ dictionary }) =>
    [
      'WITH',
      ...messages(dictionary),
      ...firstMessages,
      ...firstReplies,
      ...times,
      ...sorted,
      ...counted,
    ].join('\n'),
};

/** The messages of each conversation, numbered in their order. */
const messages = (dictionary: Dictionary): readonly string[] => [
  'messages AS (',
  '  SELECT',
  '    conversation_id, event, ordered_at, chat_held,',
  '    ROW_NUMBER() OVER (PARTITION BY conversation_id ORDER BY place) AS turn',
  `  FROM ${records}`,
  "  WHERE event IN ('chat_message_sent', 'chat_message_received')",
  `    AND conversation_id IS NOT NULL AND chat_vendor IN ${list(answering(dictionary))}`,
  '),',
];

/** The first message of the visitor. */
const firstMessages: readonly string[] = [
  'asked AS (',
  '  SELECT conversation_id, MIN(turn) AS turn',
  '  FROM messages',
  "  WHERE event = 'chat_message_sent'",
  '  GROUP BY conversation_id',
  '),',
];

/** The first reply to it. */
const firstReplies: readonly string[] = [
  'replied AS (',
  '  SELECT asked.conversation_id, MIN(m.turn) AS turn',
  '  FROM asked',
  '  JOIN messages AS m ON m.conversation_id = asked.conversation_id',
  "  WHERE m.event = 'chat_message_received' AND m.turn > asked.turn",
  '  GROUP BY asked.conversation_id',
  '),',
];

/** How long it took, where both were stored when they happened. */
const times: readonly string[] = [
  'timed AS (',
  '  SELECT replied.conversation_id, answer.ordered_at - question.ordered_at AS seconds',
  '  FROM replied',
  '  JOIN asked ON asked.conversation_id = replied.conversation_id',
  '  JOIN messages AS question',
  '    ON question.conversation_id = asked.conversation_id AND question.turn = asked.turn',
  '  JOIN messages AS answer',
  '    ON answer.conversation_id = replied.conversation_id AND answer.turn = replied.turn',
  '  WHERE COALESCE(question.chat_held, 0) = 0 AND COALESCE(answer.chat_held, 0) = 0',
  '),',
];

/** The conversations of a day by that time, so that the middle ones can be found. */
const sorted: readonly string[] = [
  '-- Sorted by time within the day, the middle ones make the median.',
  'sorted AS (',
  '  SELECT',
  '    c.day,',
  '    c.chat_vendor,',
  '    asked.conversation_id,',
  '    replied.turn AS replied_turn,',
  '    timed.seconds,',
  '    COUNT(timed.seconds) OVER (PARTITION BY c.day, c.chat_vendor) AS timed_count,',
  '    ROW_NUMBER() OVER (',
  '      PARTITION BY c.day, c.chat_vendor',
  '      ORDER BY CASE WHEN timed.seconds IS NULL THEN 1 ELSE 0 END, timed.seconds',
  '    ) AS nth',
  '  FROM asked',
  `  JOIN ${conversations} AS c ON c.conversation_id = asked.conversation_id`,
  '  LEFT JOIN replied ON replied.conversation_id = asked.conversation_id',
  '  LEFT JOIN timed ON timed.conversation_id = asked.conversation_id',
  ')',
];

const counted: readonly string[] = [
  'SELECT',
  '  day,',
  '  chat_vendor,',
  '  COUNT(*) AS asked,',
  '  COUNT(replied_turn) AS replied,',
  `  ${share('COUNT(replied_turn)', 'COUNT(*)')} AS replied_share,`,
  '  COUNT(seconds) AS timed,',
  '  AVG(CASE WHEN 2 * nth BETWEEN timed_count AND timed_count + 2 THEN seconds END) AS median_seconds,',
  '  AVG(seconds) AS average_seconds,',
  '  MAX(seconds) AS longest_seconds',
  'FROM sorted',
  'GROUP BY day, chat_vendor',
];

/** Vendors that report messages both ways, and in which no bot answers at once. */
function answering(dictionary: Dictionary): string[] {
  const from = (event: EventName) => eventNamed(dictionary, event).vendors;
  return dictionary.vendors
    .filter(({ isBotFirst }) => !isBotFirst)
    .map(({ id }) => id)
    .filter(id => id in from('chat_message_received') && id in from('chat_message_sent'));
}
