/** The script to schedule in BigQuery: keeps what the views need of the export in a table, and renews the views. */
import { bigquery } from './dialects.ts';
import { exportDataset, exportTimeZone, placeholders } from './export-source.ts';
import {
  addColumnsSql,
  exportTable,
  fromDaySql,
  insertSql,
  lateDays,
  makeTableSql,
  removeSql,
} from './export-table.ts';
import { conversations, dataset, type Knowledge } from './view.ts';

/** What an analyst replaces: the first day to keep. */
export const exportFirstDay = '2026-01-01';

/** The script; `above` are the statements of the views above the table. */
export function scheduledScript(knowledge: Knowledge, above: readonly string[]): string {
  return [
    howTo,
    'DECLARE from_day DATE;',
    '',
    `${makeTableSql(knowledge)};`,
    '',
    '-- Also adds what a later version of these files reads.',
    `${addColumnsSql(knowledge, exportTable)};`,
    '',
    `SET from_day = (${fromDaySql(exportTable, bigquery, `DATE '${exportFirstDay}'`)});`,
    '',
    '-- Both or none: a run that fails leaves the table as it was.',
    'BEGIN TRANSACTION;',
    `${removeSql(exportTable, 'from_day')};`,
    `${insertSql(knowledge, bigquery, placeholders, 'from_day')};`,
    'COMMIT TRANSACTION;',
    '',
    ...above,
  ].join('\n');
}

const howTo = [
  '-- Keeps what the views need of the GA4 export in a table, so that questions read a sliver of it.',
  `-- 1. Make a dataset named ${dataset} in the location of your GA4 export.`,
  `-- 2. Replace ${exportDataset} below with the dataset that GA4 exports to, ${exportTimeZone} with the time zone`,
  `--    of your GA4 property, such as Europe/Berlin, and ${exportFirstDay} with the first day that you want to keep.`,
  `-- 3. If you ran all.bigquery.sql before: DROP VIEW ${exportTable}; DROP VIEW ${conversations};`,
  '-- 4. Run it once, then choose Schedule, once a day or more often.',
  `-- Each run reads the last ${lateDays} days before the newest one again, since GA4 may still change them, and all days`,
  '-- after. Running it twice changes nothing, and a run that was missed is made up for by the next.',
  '',
].join('\n');
