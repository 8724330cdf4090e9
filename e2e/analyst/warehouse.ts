/** SQLite in memory with a table shaped like the export, and above it what the kit makes: its table and its views. */
import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import { sqlite } from '../../schemas/analyst/dialects.ts';
import { exportColumns } from '../../schemas/analyst/export-columns.ts';
import { placeholders } from '../../schemas/analyst/export-source.ts';
import { exportTable, fromDaySql, insertSql, removeSql } from '../../schemas/analyst/export-table.ts';
import { renderViews } from '../../schemas/analyst/sql-files.ts';
import type { ColumnType, Knowledge } from '../../schemas/analyst/view.ts';
import { views } from '../../schemas/analyst/views.ts';
import type { ExportRow } from './export-row.ts';

/** One row of an answer. */
export type Answer = { readonly [column: string]: SqlValue };

export interface Warehouse {
  /** Replaces everything that was exported, and reads it. */
  fill(rows: readonly ExportRow[]): void;
  /** Replaces everything that was exported, and reads what a daily run reads; what was read before stays. */
  run(rows: readonly ExportRow[]): void;
  /** All rows of a view or table. */
  ask(view: string): Answer[];
  /** All rows of a query. */
  query(sql: string): Answer[];
  /** Columns of a view, in order. */
  columns(view: string): string[];
  close(): void;
}

/** Columns of the export, and how SQLite keeps them; what BigQuery nests is JSON. */
const exportTypes: { readonly [column in keyof ExportRow]: 'TEXT' | 'INTEGER' | 'JSON' } = {
  _TABLE_SUFFIX: 'TEXT',
  event_date: 'TEXT',
  event_timestamp: 'INTEGER',
  event_name: 'TEXT',
  event_params: 'JSON',
  user_pseudo_id: 'TEXT',
  batch_page_id: 'INTEGER',
  batch_ordering_id: 'INTEGER',
  batch_event_index: 'INTEGER',
  device: 'JSON',
  geo: 'JSON',
  session_traffic_source_last_click: 'JSON',
  collected_traffic_source: 'JSON',
  traffic_source: 'JSON',
};
const exported = Object.keys(exportTypes) as (keyof ExportRow)[];

const typeOf: { readonly [type in ColumnType]: string } = {
  date: 'TEXT',
  text: 'TEXT',
  'whole number': 'INTEGER',
  number: 'REAL',
  share: 'REAL',
  seconds: 'REAL',
};

const source = { ...placeholders, tables: 'chat_data.events' };
const longAgo = "'2000-01-01'";

const isStored = (name: string): boolean => views.some(view => view.name === name && view.stored);

/** The tables of export and kit, as yet empty. */
async function emptyDatabase({ dictionary }: Knowledge): Promise<Database> {
  const { Database } = await initSqlJs();
  const database = new Database();
  const columns = Object.entries(exportColumns(dictionary));
  database.run("ATTACH ':memory:' AS chat_data");
  // All of it is in memory anyway: what SQLite sorts need not go through files there.
  database.run(
    'PRAGMA temp_store = MEMORY; PRAGMA cache_size = -500000; PRAGMA chat_data.cache_size = -500000',
  );
  database.run(
    `CREATE TABLE chat_data.events (${exported.map(name => `${name} ${exportTypes[name]}`).join(', ')})`,
  );
  database.run(
    `CREATE TABLE ${exportTable} (${columns.map(([name, { type }]) => `${name} ${typeOf[type]}`).join(', ')})`,
  );
  return database;
}

/** Runs the statements of the kit: those that read the export as SQLite says them, those above as they are. */
export async function openWarehouse(knowledge: Knowledge): Promise<Warehouse> {
  const database = await emptyDatabase(knowledge);
  let isRenewed = false;
  for (const [name, text] of renderViews(knowledge, sqlite)) if (!isStored(name)) database.run(text);
  renewStored();

  const one = (query: string): SqlValue | undefined => database.exec(query)[0]?.values[0]?.[0];

  function run(rows: readonly ExportRow[]): void {
    database.run('DELETE FROM chat_data.events');
    const insert = database.prepare(
      `INSERT INTO chat_data.events VALUES (${exported.map(() => '?').join(', ')})`,
    );
    for (const row of rows) insert.run(exported.map(name => stored(row, name)));
    insert.free();
    const fromDay = `'${one(fromDaySql(exportTable, sqlite, longAgo))}'`;
    database.run(removeSql(exportTable, fromDay));
    database.run(insertSql(knowledge, sqlite, source, fromDay));
    isRenewed = false;
  }

  /** Each run of the kit does so in the end; here it is soon enough when somebody asks. */
  function renewStored(): void {
    if (isRenewed) return;
    isRenewed = true;
    for (const { name, sql } of views.filter(({ stored }) => stored)) {
      database.run(`DROP TABLE IF EXISTS chat_data.${name}`);
      database.run(`CREATE TABLE chat_data.${name} AS ${sql(knowledge)}`);
    }
  }

  function query(sql: string): Answer[] {
    renewStored();
    const [answer] = database.exec(sql);
    const { columns, values } = answer ?? { columns: [], values: [] };
    return values.map(row => Object.fromEntries(row.map((value, nth) => [columns[nth]!, value])));
  }

  return {
    fill(rows) {
      database.run(`DELETE FROM ${exportTable}`);
      run(rows);
    },
    run,
    ask: view => query(`SELECT * FROM chat_data.${view}`),
    query,
    columns(view) {
      const [{ values } = { values: [] }] = database.exec(
        `SELECT name FROM pragma_table_info('${view}', 'chat_data')`,
      );
      return values.map(([name]) => String(name));
    },
    close: () => database.close(),
  };
}

function stored(row: ExportRow, name: keyof ExportRow): SqlValue {
  const value = row[name] ?? null;
  return exportTypes[name] === 'JSON' ? JSON.stringify(value) : (value as SqlValue);
}
