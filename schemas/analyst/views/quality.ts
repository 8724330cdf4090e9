import type { Dictionary } from '../../src/dictionary.ts';
import { qualityChecks } from '../quality-checks.ts';
import { quote, share } from '../text.ts';
import { records, type View } from '../view.ts';

export const quality: View = {
  name: 'chat_quality',
  question: 'Can the numbers be trusted, and what is wrong with the records?',
  eventNames: [],
  notes: qualityChecks.map(({ name, description, fix }) => `${name}: ${description} ${fix}`),
  columns: {
    chat_vendor: { type: 'text', description: 'Which chat product, or unknown.' },
    check_name: { type: 'text', description: 'What was looked for.' },
    records: { type: 'whole number', description: 'Records that were looked at.' },
    found: { type: 'whole number', description: 'How many were found.' },
    found_share: { type: 'share', description: 'Found as a share of records.' },
  },
  sql: ({ dictionary }) => qualitySql(dictionary),
};

/** The query, over all records or those of which a condition holds. */
export function qualitySql(dictionary: Dictionary, condition = ''): string {
  return [
    'WITH checks AS (',
    qualityChecks.map(({ name }) => `  SELECT ${quote(name)} AS check_name`).join('\n  UNION ALL\n'),
    '),',
    '-- chat_nth numbers an event of a chat on a page, so the same number twice is a copy.',
    'copies AS (',
    '  SELECT',
    '    session_id, conversation_id, batch_page_id, place, event, known_event,',
    '    chat_vendor, chat_schema, chat_held, chat_nth,',
    '    CASE WHEN conversation_id IS NOT NULL AND batch_page_id IS NOT NULL AND chat_nth IS NOT NULL',
    '      THEN ROW_NUMBER() OVER (PARTITION BY conversation_id, batch_page_id, event, chat_nth ORDER BY place)',
    '    END AS copy',
    `  FROM ${records}`,
    `  WHERE kind = 'chat'${condition && ` AND ${condition}`}`,
    '),',
    'numbered AS (',
    '  SELECT',
    '    session_id, event, known_event, chat_vendor, chat_schema, chat_held, chat_nth, copy,',
    '    LAG(chat_nth) OVER (PARTITION BY conversation_id, batch_page_id, event ORDER BY chat_nth, place) AS before_nth',
    '  FROM copies',
    '),',
    'found AS (',
    '  SELECT',
    "    COALESCE(numbered.chat_vendor, 'unknown') AS chat,",
    '    checks.check_name,',
    '    CASE checks.check_name',
    ...qualityChecks.map(({ name, found }) => `      WHEN ${quote(name)} THEN ${found(dictionary)}`),
    '    END AS times',
    '  FROM numbered',
    '  CROSS JOIN checks',
    ')',
    'SELECT',
    '  chat AS chat_vendor,',
    '  check_name,',
    '  COUNT(*) AS records,',
    '  SUM(times) AS found,',
    `  ${share('SUM(times)', 'COUNT(*)')} AS found_share`,
    'FROM found',
    'GROUP BY chat, check_name',
  ].join('\n');
}
