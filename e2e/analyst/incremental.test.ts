/** The table of the export, filled day by day as GA4 exports, is the one that a single run fills in the end. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { lateDays } from '../../schemas/analyst/export-table.ts';
import { type ExportRow, exportRow, parameter } from './export-row.ts';
import { warehouseUnderTest } from './kit-under-test.ts';
import { someChat } from './some-chat.ts';
import type { Warehouse } from './warehouse.ts';

const vendor = someChat(({ countSafe }) => countSafe.includes('chat_engaged'));
const first = Date.UTC(2026, 1, 25) / 1000;
const secondsOfDay = 86_400;
const days = 12;

/** An event of a day, and how many days later GA4 exports it. */
interface Arriving {
  readonly row: ExportRow;
  readonly day: number;
  readonly late: number;
}

const streamed = (row: ExportRow): ExportRow => ({ ...row, _TABLE_SUFFIX: `intraday_${row.event_date}` });

/** Sessions that begin on every day, some before midnight; each third event comes late, as late as GA4 may be. */
const arriving: readonly Arriving[] = Array.from({ length: days * 20 }, (_, nth): Arriving => {
  const day = Math.floor(nth / 20);
  const parameters = [parameter('chat_vendor', vendor), parameter('chat_nth', 1)];
  const name = ['session_start', 'chat_engaged', 'chat_activity', 'purchase'][nth % 4]!;
  const seconds = first + day * secondsOfDay + (nth % 2 === 0 ? 3_600 : secondsOfDay - 60) + (nth % 20);
  const moment = { user: `user-${nth % 7}`, session: day, seconds, page: nth % 3, request: 1, index: nth };
  return { row: exportRow(name, parameters, moment), day, late: nth % 3 === 0 ? nth % 4 : 0 };
});

const tables = ['chat_export', 'chat_conversations', 'chat_assisted', 'chat_daily'];

describe('the table of the export, filled day by day,', () => {
  let daily: Warehouse;
  let once: Warehouse;
  before(async () => {
    daily = await warehouseUnderTest();
    once = await warehouseUnderTest();
  });
  after(() => {
    daily.close();
    once.close();
  });

  /** Everything that a warehouse has, in no order. */
  const all = (warehouse: Warehouse): string[] =>
    tables.flatMap(name => warehouse.ask(name).map(row => JSON.stringify(row))).sort();

  /** What is exported on a morning: the days that are over, with what has come of them. */
  const over = (morning: number): ExportRow[] =>
    arriving.filter(({ day, late }) => day < morning && day + late < morning).map(({ row }) => row);

  /** What is streamed of the day that begins. */
  const ofToday = (morning: number): ExportRow[] =>
    arriving.filter(({ day, late }) => day === morning && late === 0).map(({ row }) => streamed(row));

  const mornings = Array.from({ length: days + lateDays }, (_, nth) => nth + 1);

  it('is the one that a single run fills, with events that came late', () => {
    daily.fill([]);
    for (const morning of mornings) daily.run(over(morning));
    once.fill(arriving.map(({ row }) => row));

    assert.equal(once.ask('chat_export').length, arriving.length);
    assert.deepEqual(all(daily), all(once));
  });

  it('stays the same in a second run of the same day', () => {
    daily.fill([]);
    for (const morning of mornings.slice(0, 5)) daily.run(over(morning));
    const before = all(daily);
    daily.run(over(5));

    assert.deepEqual(all(daily), before);
  });

  it('makes up for runs that were missed', () => {
    daily.fill([]);
    for (const morning of [2, 3, 9, mornings.at(-1)!]) daily.run(over(morning));
    once.fill(arriving.map(({ row }) => row));

    assert.deepEqual(all(daily), all(once));
  });

  it('has each day once where it is streamed first and exported afterwards', () => {
    daily.fill([]);
    for (const morning of mornings)
      daily.run([...over(morning), ...ofToday(morning), ...ofToday(morning - 1)]);
    once.fill(arriving.map(({ row }) => row));

    assert.deepEqual(all(daily), all(once));
  });

  it('has the day that is still streamed, and says so', () => {
    daily.fill([...over(3), ...ofToday(2), ...ofToday(3)]);

    const days = daily.ask('chat_export').map(({ day, streamed }) => `${day} ${streamed}`);
    assert.deepEqual([...new Set(days)].sort(), [
      '2026-02-25 0',
      '2026-02-26 0',
      '2026-02-27 0',
      '2026-02-28 1',
    ]);
  });

  it('has all days of a property that is only streamed, and nothing of other tables', () => {
    const rows = arriving.map(({ row }) => streamed(row));
    const hourly = rows.map(row => ({ ...row, _TABLE_SUFFIX: `fresh_${row.event_date}` }));
    daily.fill([...rows, ...hourly]);

    assert.equal(daily.ask('chat_export').length, arriving.length);
  });
});
