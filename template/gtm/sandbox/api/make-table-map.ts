import type { CreateApi } from '../host.ts';

/** Turns the rows of a table into an object; null where there are no rows, an error where there is no table. */
export const makeTableMap: CreateApi = () => (rows: unknown, keyColumn: unknown, valueColumn: unknown) => {
  if (!Array.isArray(rows)) throw new Error(`makeTableMap expects a table, not ${String(rows)}.`);
  if (rows.length === 0) return null;
  return Object.fromEntries(rows.map(row => [row[String(keyColumn)], row[String(valueColumn)]]));
};
