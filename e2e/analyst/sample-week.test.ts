import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { type ChatReport, chatReports } from '../../schemas/report/chat-report.ts';
import { pointsOfSample } from '../../site/sample/points.ts';
import { type SampleVisit, sampleWeek } from '../../site/sample/sample-week.ts';
import { type ExportRow, exportRow, parameter } from './export-row.ts';
import { warehouseUnderTest } from './kit-under-test.ts';
import type { Answer, Warehouse } from './warehouse.ts';

const days = [2, 3, 4, 5, 6, 7, 8].map(day => Date.UTC(2026, 2, day));
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The week as GA4 would export it: everything that is in a record, under the name of its field. */
const rowsOf = (visits: readonly SampleVisit[]): ExportRow[] =>
  visits.flatMap(({ id, records }, session) =>
    records.map(({ event, ...fields }, index) => {
      const given = Object.entries(fields).filter(([, value]) => value !== undefined);
      const parameters = given.map(([name, value]) =>
        parameter(name, typeof value === 'number' ? value : String(value)),
      );
      const seconds = fields.chat_time / 1000;
      return exportRow(event, parameters, { user: id, session, seconds, page: 1, request: 1, index });
    }),
  );

/** Titles of a section of all reports, with their amounts, in one list. */
const drawn = (reports: readonly ChatReport[], title: string): string[] =>
  reports
    .flatMap(({ vendor, sections }) =>
      sections
        .filter(section => section.title === title)
        .flatMap(({ amounts }) => amounts.map(({ label, times }) => `${vendor} ${label}: ${times}`)),
    )
    .sort();

/** Sums of a view over its days, under a name for each row. */
function sums(answer: readonly Answer[], nameOf: (row: Answer) => string, column: string): string[] {
  const found = new Map<string, number>();
  for (const row of answer) {
    found.set(nameOf(row), (found.get(nameOf(row)) ?? 0) + Number(row[column]));
  }
  return [...found].map(([name, sum]) => `${name}: ${sum}`).sort();
}

describe('the charts of a sample week say what the views for analysts answer to the same records', () => {
  let warehouse: Warehouse;
  let visits: SampleVisit[];
  let reports: ChatReport[];

  before(async () => {
    const week = await sampleWeek({ vendors: vendorIds, days });
    // All of it would keep the engine busy for a minute.
    visits = week.filter((_, nth) => nth % 12 === 0);
    reports = chatReports(pointsOfSample(visits), dictionary, dayOf);
    warehouse = await warehouseUnderTest();
    warehouse.fill(rowsOf(visits));
  });
  after(() => warehouse.close());

  it('on conversations per day', () => {
    const told = warehouse.ask('chat_daily').filter(({ conversations }) => conversations !== null);

    const expected = sums(told, ({ chat_vendor, day }) => `${chat_vendor} ${day}`, 'conversations');
    assert.ok(expected.length > days.length);
    assert.deepEqual(drawn(reports, 'Conversations per day'), expected);
  });

  it('on the funnel, with words where a chat has no such step or none that can be counted', () => {
    const title = 'How far visits got';
    const isNumber = (line: string) => /\d$/.test(line);

    const lines = drawn(reports, title);

    assert.deepEqual(
      lines.filter(isNumber),
      sums(
        warehouse.ask('chat_funnel'),
        ({ chat_vendor, step_name }) => `${chat_vendor} ${step_name}`,
        'reached',
      ),
    );
    for (const line of lines.filter(line => !isNumber(line))) assert.match(line, /: not (told|counted)$/);
  });

  it('on ratings, each scale by itself', () => {
    const answer = warehouse.ask('chat_ratings').filter(({ chat_scale }) => chat_scale !== null);

    const [[scale]] = [...new Set(answer.map(({ chat_scale }) => [chat_scale]))] as [[string]];
    assert.equal(scale, 'nps');
    const expected = sums(answer, ({ chat_vendor }) => `${chat_vendor}`, 'ratings');
    const sections = reports.flatMap(({ vendor, sections }) =>
      sections
        .filter(({ title }) => title.includes('Net Promoter Score'))
        .map(({ amounts, notes }) => ({
          line: `${vendor}: ${amounts.reduce((sum, { times }) => sum + Number(times), 0)}`,
          promoters: Number(/(\d+) gave 9/.exec(notes.join())![1]),
          detractors: Number(/(\d+) gave 0/.exec(notes.join())![1]),
        })),
    );
    assert.deepEqual(
      sections.map(({ line }) => line),
      expected,
    );
    for (const column of ['promoters', 'detractors'] as const) {
      assert.deepEqual(
        sections.map(section => section[column]),
        sums(answer, () => '', column).map(line => Number(line.slice(2))),
      );
    }
  });
});
