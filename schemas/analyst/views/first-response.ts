import type { Dictionary } from '../../src/dictionary.ts';
import { list, share } from '../text.ts';
import { conversations, dayAndVendor, records, type View } from '../view.ts';

export const firstResponse: View = {
  name: 'chat_first_response',
  question: 'How long does a visitor wait for the first reply to the first message?',
  words: ['chat_message_sent', 'chat_message_received'],
  notes: [
    'It is there for chats in which the site answers from the start; where a bot hands over, its replies come at once.',
    'Replies of people and of automations look alike; see the README on what else may look like a reply.',
    'GA4 gathers events for some seconds before it sends them, and those of one request may carry the same time.',
    'Records that waited for consent were stored later than they happened: those conversations count as answered and ' +
      'are left out of the times.',
  ],
  columns: {
    ...dayAndVendor,
    asked: { type: 'whole number', says: 'Sessions in which the visitor sent a message.' },
    replied: { type: 'whole number', says: 'Of these, the ones with a reply after the first message.' },
    replied_share: { type: 'share', says: 'Sessions with a reply as a share of those with a message.' },
    timed: { type: 'whole number', says: 'Sessions that the times are worked out from.' },
    median_seconds: { type: 'seconds', says: 'Half of the visitors waited no longer than this.' },
    average_seconds: { type: 'seconds', says: 'Average wait.' },
    longest_seconds: { type: 'seconds', says: 'Longest wait.' },
  },
  sql: ({ dictionary }) =>
    [
      'WITH asked AS (',
      '  SELECT conversation_id, MIN(place) AS place',
      `  FROM ${records}`,
      `  WHERE event = 'chat_message_sent' AND conversation_id IS NOT NULL AND chat_vendor IN ${list(answering(dictionary))}`,
      '  GROUP BY conversation_id',
      '),',
      'replied AS (',
      '  SELECT asked.conversation_id, MIN(r.place) AS place',
      '  FROM asked',
      `  JOIN ${records} AS r ON r.conversation_id = asked.conversation_id`,
      "  WHERE r.event = 'chat_message_received' AND r.place > asked.place",
      '  GROUP BY asked.conversation_id',
      '),',
      'timed AS (',
      '  SELECT replied.conversation_id, answer.happened_at - question.happened_at AS seconds',
      '  FROM replied',
      '  JOIN asked ON asked.conversation_id = replied.conversation_id',
      `  JOIN ${records} AS question`,
      '    ON question.conversation_id = asked.conversation_id AND question.place = asked.place',
      `  JOIN ${records} AS answer`,
      '    ON answer.conversation_id = replied.conversation_id AND answer.place = replied.place',
      '  WHERE COALESCE(question.chat_held, 0) = 0 AND COALESCE(answer.chat_held, 0) = 0',
      '),',
      '-- Sorted by time within the day, the middle ones make the median.',
      'sorted AS (',
      '  SELECT',
      '    c.day,',
      '    c.chat_vendor,',
      '    asked.conversation_id,',
      '    replied.place AS replied_place,',
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
      'SELECT',
      '  day,',
      '  chat_vendor,',
      '  COUNT(*) AS asked,',
      '  COUNT(replied_place) AS replied,',
      `  ${share('COUNT(replied_place)', 'COUNT(*)')} AS replied_share,`,
      '  COUNT(seconds) AS timed,',
      '  AVG(CASE WHEN 2 * nth BETWEEN timed_count AND timed_count + 2 THEN seconds END) AS median_seconds,',
      '  AVG(seconds) AS average_seconds,',
      '  MAX(seconds) AS longest_seconds',
      'FROM sorted',
      'GROUP BY day, chat_vendor',
    ].join('\n'),
};

/** Vendors that report messages both ways and no handover: the site answers there from the start. */
function answering({ words }: Dictionary): string[] {
  const from = (word: string) => words.find(({ name }) => name === word)!.vendors;
  return Object.keys(from('chat_message_received')).filter(
    id => id in from('chat_message_sent') && !(id in from('chat_handover')),
  );
}
