/** What is kept of the export as a table: each run reads the days anew that may have changed, and those after them. */
import type { Dialect } from './dialects.ts';
import { exportColumns } from './export-columns.ts';
import { exportName, exportSql } from './export-query.ts';
import type { ExportSource } from './export-source.ts';
import { type ColumnType, dataset, type Knowledge } from './view.ts';

/** GA4 may change a day for three days after it; the newest day may be one that is still being streamed. */
export const lateDays = 4;

/** Full name of the table. */
export const exportTable = `${dataset}.${exportName}`;

/** Columns that the table is divided and sorted by, so that a question about some days or one chat reads only those. */
export const partitionColumn = 'day';
export const clusterColumns = ['event', 'chat_vendor'] as const;

/** How a table is laid out. */
export const layoutSql = (clustered: readonly string[]): string =>
  `PARTITION BY ${partitionColumn} CLUSTER BY ${clustered.join(', ')}`;

/** Types of columns in BigQuery. */
const types: { readonly [type in ColumnType]: string } = {
  date: 'DATE',
  text: 'STRING',
  'whole number': 'INT64',
  number: 'FLOAT64',
  share: 'FLOAT64',
  seconds: 'FLOAT64',
};

/** Makes the table where there is none, with the columns that it is laid out by. */
export function makeTableSql(knowledge: Knowledge): string {
  const first = typedColumns(knowledge)
    .filter(isLaidOutBy)
    .map(column => column.join(' '));
  return `CREATE TABLE IF NOT EXISTS ${exportTable} (${first.join(', ')})\n` + layoutSql(clusterColumns);
}

/** Adds all other columns, those too that only a later version of the kit reads. */
export function addColumnsSql(knowledge: Knowledge, table: string): string {
  const more = typedColumns(knowledge).filter(column => !isLaidOutBy(column));
  return `ALTER TABLE ${table}\n${more.map(column => `  ADD COLUMN IF NOT EXISTS ${column.join(' ')}`).join(',\n')}`;
}

type TypedColumn = readonly [name: string, type: string];

const typedColumns = ({ dictionary }: Knowledge): TypedColumn[] =>
  Object.entries(exportColumns(dictionary)).map(([name, { type }]) => [name, types[type]]);

const isLaidOutBy = ([name]: TypedColumn): boolean =>
  [partitionColumn, ...clusterColumns].some(one => one === name);

/** The day from which a run reads: some days before the newest that is there, or the first day that is wanted. */
export const fromDaySql = (table: string, dialect: Dialect, firstDay: string): string =>
  `SELECT COALESCE(${dialect.daysBefore(`MAX(${partitionColumn})`, lateDays)}, ${firstDay}) FROM ${table}`;

/** Takes those days away, to be read again. */
export const removeSql = (table: string, fromDay: string): string =>
  `DELETE FROM ${table} WHERE ${partitionColumn} >= ${fromDay}`;

/** Reads them. */
export function insertSql(
  knowledge: Knowledge,
  dialect: Dialect,
  source: ExportSource,
  fromDay: string,
): string {
  const names = Object.keys(exportColumns(knowledge.dictionary));
  return `INSERT INTO ${exportTable} (${names.join(', ')})\n${exportSql(knowledge, dialect, source, fromDay)}`;
}
