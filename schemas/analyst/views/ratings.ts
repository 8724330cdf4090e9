import { countedBy } from '../count-safe.ts';
import { list } from '../text.ts';
import { conversations, dayAndVendor, records, type View } from '../view.ts';

export const ratings: View = {
  name: 'chat_ratings',
  question: 'How satisfied are visitors, on the scale on which the chat asks, and as a Net Promoter Score?',
  eventNames: ['chat_rated'],
  notes: [
    'Each scale has rows of its own, since scores of different scales say nothing together: do not average over them.',
    'Where a chat reports that somebody rated, but not how, chat_scale and the scores are empty.',
    'Promoters give 9 or 10, detractors 0 to 6; they and nps are there on the scale nps alone. nps runs from -100 to ' +
      '100; each rating counts, also a second one.',
  ],
  columns: {
    ...dayAndVendor,
    chat_scale: { type: 'text', description: 'Scale of the scores; empty for ratings without a score.' },
    ratings: { type: 'whole number', description: 'Ratings on this scale.' },
    promoters: { type: 'whole number', description: 'Ratings of 9 or 10.' },
    passives: { type: 'whole number', description: 'Ratings of 7 or 8.' },
    detractors: { type: 'whole number', description: 'Ratings of 0 to 6.' },
    nps: { type: 'number', description: 'Percentage of promoters less percentage of detractors.' },
    average_score: { type: 'number', description: 'Average of the scores on this scale.' },
  },
  sql: ({ dictionary }) =>
    [
      '-- A score without its scale could be anything, so it counts as none.',
      'WITH rated AS (',
      '  SELECT c.day, c.chat_vendor, r.chat_scale,',
      '    CASE WHEN r.chat_scale IS NOT NULL THEN r.chat_score END AS score,',
      "    CASE WHEN r.chat_scale = 'nps' THEN r.chat_score END AS points",
      `  FROM ${records} AS r`,
      `  JOIN ${conversations} AS c ON c.conversation_id = r.conversation_id`,
      `  WHERE r.event = 'chat_rated' AND r.chat_vendor IN ${list(countedBy(dictionary, 'chat_rated'))}`,
      ')',
      'SELECT',
      '  day,',
      '  chat_vendor,',
      '  chat_scale,',
      '  COUNT(*) AS ratings,',
      '  SUM(CASE WHEN points >= 9 THEN 1 WHEN points < 9 THEN 0 END) AS promoters,',
      '  SUM(CASE WHEN points >= 7 AND points < 9 THEN 1 WHEN points IS NOT NULL THEN 0 END) AS passives,',
      '  SUM(CASE WHEN points < 7 THEN 1 WHEN points >= 7 THEN 0 END) AS detractors,',
      '  100.0 * SUM(CASE WHEN points >= 9 THEN 1 WHEN points < 7 THEN -1 ELSE 0 END)',
      '    / NULLIF(COUNT(points), 0) AS nps,',
      '  AVG(1.0 * score) AS average_score',
      'FROM rated',
      'GROUP BY day, chat_vendor, chat_scale',
    ].join('\n'),
};
