/** Reads the GA4 export: what the views need of it, one flat row for each event. */
import { chatLeadSource } from './conversions.ts';
import type { Dialect } from './dialects.ts';
import { exportColumns, streamedPrefix } from './export-columns.ts';
import type { ExportSource } from './export-source.ts';
import { indent, quote } from './text.ts';
import type { Knowledge } from './view.ts';

export const exportName = 'chat_export';

export const exportQuestion = 'What of the GA4 export do the views need?';

export const exportNotes: readonly string[] = [
  'It holds every chat event, the start of each session, and the conversions of the site.',
  'A day is read from its daily table, or from the streaming table as long as there is no daily one, never from both.',
];

/** The query, from a day on. The day is a constant, or is known before the query runs, so that no other table is paid for. */
export function exportSql(
  { dictionary }: Knowledge,
  dialect: Dialect,
  source: ExportSource,
  firstDay: string,
): string {
  const columns = exportColumns(dictionary);
  const names = Object.keys(columns);
  return [
    'WITH flat AS (',
    '  SELECT',
    ...names.map(name => `    ${indent(columns[name]!.read(dialect, source), 4)} AS ${name},`),
    `    ${dialect.text('lead_source')} AS lead_source`,
    `  FROM ${source.tables}`,
    '  -- No other tables, such as the hourly ones of GA4 360, which hold the same events.',
    `  WHERE (_TABLE_SUFFIX BETWEEN ${dialect.written('%Y%m%d', firstDay)} AND '99999999'`,
    `      OR _TABLE_SUFFIX BETWEEN ${dialect.written(`${streamedPrefix}%Y%m%d`, firstDay)} AND '${streamedPrefix}99999999')`,
    '    -- The conversions of your site: list them here.',
    `    AND (SUBSTR(event_name, 1, 5) = 'chat_' OR event_name = 'session_start' OR event_name IN ${source.conversions})`,
    ')',
    'SELECT',
    names.map(name => `  ${name}`).join(',\n'),
    'FROM flat',
    '-- A lead of the chat that the container also sends as generate_lead is not assisted by the chat.',
    `WHERE NOT (event = 'generate_lead' AND COALESCE(lead_source, '') = ${quote(chatLeadSource)})`,
    '  AND (streamed = 0 OR day NOT IN (SELECT day FROM flat WHERE streamed = 0))',
  ].join('\n');
}
