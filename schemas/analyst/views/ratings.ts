import { countedBy } from '../count-safe.ts';
import { list } from '../text.ts';
import { conversations, dayAndVendor, records, type View } from '../view.ts';

export const ratings: View = {
  name: 'chat_ratings',
  question: 'How satisfied are visitors, as a Net Promoter Score?',
  eventNames: ['chat_rated'],
  notes: [
    'Where a chat tells that somebody rated, but not how, the rating is in rated_no_score and nps stays empty.',
    'Promoters give 9 or 10, detractors 0 to 6. nps runs from -100 to 100; each rating counts, also a second one.',
  ],
  columns: {
    ...dayAndVendor,
    ratings: { type: 'whole number', description: 'Ratings of any kind.' },
    rated_no_score: { type: 'whole number', description: 'Ratings whose score the chat does not tell.' },
    promoters: { type: 'whole number', description: 'Ratings of 9 or 10.' },
    passives: { type: 'whole number', description: 'Ratings of 7 or 8.' },
    detractors: { type: 'whole number', description: 'Ratings of 0 to 6.' },
    nps: { type: 'number', description: 'Percentage of promoters less percentage of detractors.' },
    average_score: { type: 'number', description: 'Average of the scores.' },
  },
  sql: ({ dictionary }) =>
    [
      'WITH rated AS (',
      '  SELECT c.day, c.chat_vendor, r.chat_score',
      `  FROM ${records} AS r`,
      `  JOIN ${conversations} AS c ON c.conversation_id = r.conversation_id`,
      `  WHERE r.event = 'chat_rated' AND r.chat_vendor IN ${list(countedBy(dictionary, 'chat_rated'))}`,
      ')',
      'SELECT',
      '  day,',
      '  chat_vendor,',
      '  COUNT(*) AS ratings,',
      '  SUM(CASE WHEN chat_score IS NULL THEN 1 ELSE 0 END) AS rated_no_score,',
      '  SUM(CASE WHEN chat_score >= 9 THEN 1 ELSE 0 END) AS promoters,',
      '  SUM(CASE WHEN chat_score >= 7 AND chat_score < 9 THEN 1 ELSE 0 END) AS passives,',
      '  SUM(CASE WHEN chat_score < 7 THEN 1 ELSE 0 END) AS detractors,',
      '  100.0 * SUM(CASE WHEN chat_score >= 9 THEN 1 WHEN chat_score < 7 THEN -1 ELSE 0 END)',
      '    / NULLIF(COUNT(chat_score), 0) AS nps,',
      '  AVG(1.0 * chat_score) AS average_score',
      'FROM rated',
      'GROUP BY day, chat_vendor',
    ].join('\n'),
};
