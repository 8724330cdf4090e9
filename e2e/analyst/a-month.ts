/** A month of an invented site, exported day by day with events that come late: do tables and views hold? */
import { lateDays } from '../../schemas/analyst/export-table.ts';
import { answers, comparedViews } from './compared-views.ts';
import type { ExportRow } from './export-row.ts';
import { month, rowsOf } from './invented-days.ts';
import type { Warehouse } from './warehouse.ts';

/** What came of a month. */
export interface MonthResult {
  readonly events: number;
  /** What differs: views from plain code, or the table that was filled day by day from that of a single run. */
  readonly different: readonly string[];
}

const dayOf = ({ event_date: date }: ExportRow): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6))) / 86_400_000;

/** Plays it in a warehouse of its own. */
export function playMonth(warehouse: Warehouse, sessions: number, seed: number): MonthResult {
  const siteEvents = month(sessions, seed);
  const rows = rowsOf(siteEvents);
  const fill = (): string[] =>
    warehouse
      .ask('chat_export')
      .map(row => JSON.stringify(row))
      .sort();

  runDayByDay(warehouse, rows);
  const daily = fill();
  const different = comparedViews.flatMap(view => {
    const { actual, expected } = answers(view, warehouse, siteEvents);
    return actual.join() === expected.join() ? [] : [view.name];
  });
  warehouse.fill(rows);
  const once = fill();
  return {
    events: rows.length,
    different: [...different, ...(daily.join() === once.join() ? [] : ['the table, day by day'])],
  };
}

/** Runs on each morning, with what has come until then; every fifth event comes up to three days late. */
function runDayByDay(warehouse: Warehouse, rows: readonly ExportRow[]): void {
  const arriving = rows.map((row, nth) => ({
    row,
    day: dayOf(row),
    arrives: dayOf(row) + 1 + (nth % 5 === 0 ? nth % 4 : 0),
  }));
  const days = arriving.map(({ day }) => day).sort((one, other) => one - other);
  warehouse.fill([]);
  for (let morning = days[0]! + 1; morning <= days.at(-1)! + lateDays; morning++) {
    // No run reads tables that are older.
    const read = arriving.filter(({ day, arrives }) => arrives <= morning && day >= morning - 2 * lateDays);
    warehouse.run(read.map(({ row }) => row));
  }
}
