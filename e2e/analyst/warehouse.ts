/** SQLite in memory with a table shaped like the export and the views of the kit above it. */
import initSqlJs, { type SqlValue } from 'sql.js';
import type { ExportRow } from './export-row.ts';

/** One row of an answer. */
export type Answer = { readonly [column: string]: SqlValue };

export interface Warehouse {
  /** Replaces everything that was exported. */
  fill(rows: readonly ExportRow[]): void;
  /** All rows of a view. */
  ask(view: string): Answer[];
  /** Columns of a view, in order. */
  columns(view: string): string[];
  close(): void;
}

/** Runs the SQL files of the kit as they are; the base view is the one for SQLite. */
export async function openWarehouse(files: ReadonlyMap<string, string>): Promise<Warehouse> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run("ATTACH ':memory:' AS chat_data");
  database.run(
    'CREATE TABLE chat_data.events (event_date TEXT, event_timestamp INTEGER, event_name TEXT, event_params TEXT, ' +
      'user_pseudo_id TEXT, batch_page_id INTEGER, batch_ordering_id INTEGER, batch_event_index INTEGER)',
  );
  for (const [name, text] of files)
    if (name.endsWith('.sql') && !name.endsWith('.bigquery.sql')) database.run(text);

  return {
    fill(rows) {
      database.run('DELETE FROM chat_data.events');
      const insert = database.prepare('INSERT INTO chat_data.events VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
      for (const row of rows) insert.run(valuesOf(row));
      insert.free();
    },
    ask(view) {
      const [answer] = database.exec(`SELECT * FROM chat_data.${view}`);
      const { columns, values } = answer ?? { columns: [], values: [] };
      return values.map(row => Object.fromEntries(row.map((value, nth) => [columns[nth]!, value])));
    },
    columns(view) {
      const [{ values } = { values: [] }] = database.exec(
        `SELECT name FROM pragma_table_info('${view}', 'chat_data')`,
      );
      return values.map(([name]) => String(name));
    },
    close: () => database.close(),
  };
}

const valuesOf = (row: ExportRow): SqlValue[] => [
  row.event_date,
  row.event_timestamp,
  row.event_name,
  JSON.stringify(row.event_params),
  row.user_pseudo_id,
  row.batch_page_id,
  row.batch_ordering_id,
  row.batch_event_index,
];
