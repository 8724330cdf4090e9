import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { countedBy } from '../../schemas/analyst/count-safe.ts';
import { funnelSteps, stepName } from '../../schemas/analyst/funnel-steps.ts';
import { neverTold } from '../../schemas/dictionary/never-told.ts';
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
    const reported = warehouse.ask('chat_daily').filter(({ conversations }) => conversations !== null);

    const expected = sums(reported, ({ chat_vendor, day }) => `${chat_vendor} ${day}`, 'conversations');
    assert.ok(expected.length > days.length);
    assert.deepEqual(drawn(reports, 'Conversations per day'), expected);
  });

  it('on the funnel, with words where a chat has no such step or none that can be counted', () => {
    const answer = warehouse.ask('chat_funnel');
    const answered = new Set(answer.map(({ chat_vendor, step_name }) => `${chat_vendor} ${step_name}`));
    const steps = vendorIds.flatMap(id => {
      const untold = neverTold(dictionary, id).map(({ name }) => name);
      return funnelSteps.map(step => ({
        name: `${id} ${stepName(step, dictionary)}`,
        isUntold: step.eventNames.every(event => untold.includes(event)),
      }));
    });
    const untold = steps.filter(({ isUntold }) => isUntold);
    const uncounted = steps.filter(({ name, isUntold }) => !isUntold && !answered.has(name));

    const lines = drawn(reports, 'How far visits got');

    assert.ok(answered.size > 0 && untold.length > 0 && uncounted.length > 0);
    assert.deepEqual(
      lines,
      [
        ...sums(answer, ({ chat_vendor, step_name }) => `${chat_vendor} ${step_name}`, 'reached'),
        ...untold.map(({ name }) => `${name}: not reported`),
        ...uncounted.map(({ name }) => `${name}: not counted`),
      ].sort(),
    );
  });

  describe('on ratings, chat by chat', () => {
    const byScale = ({ chat_vendor, chat_scale }: Answer) =>
      `${chat_vendor} ${chat_scale ?? 'without a score'}`;
    const safe = countedBy(dictionary, 'chat_rated');
    /** The charts of ratings of chats that the view has. */
    const sections = () =>
      reports
        .filter(({ vendor }) => safe.includes(vendor))
        .flatMap(({ vendor, sections }) =>
          sections
            .filter(({ title }) => title.startsWith('Ratings'))
            .map(section => ({ vendor, ...section })),
        );
    const first = (pattern: RegExp, notes: readonly string[]) => Number(pattern.exec(notes.join(' '))?.[1]);
    let answer: Answer[];

    before(() => {
      answer = warehouse.ask('chat_ratings');
    });

    it('with the scale that each has, or without a score where a chat has none', () => {
      const expected = safe.map(id => {
        const { scale } = dictionary.vendors.find(vendor => vendor.id === id)!;
        return byScale({ chat_vendor: id, chat_scale: scale ?? null });
      });
      assert.deepEqual([...new Set(answer.map(byScale))].sort(), expected.sort());
      assert.deepEqual(
        sections()
          .map(
            ({ vendor, amounts, notes }) =>
              `${vendor}: ${first(amounts.length > 0 ? /^(\d+) rating/ : /^(\d+) ratings? without a score/, notes)}`,
          )
          .sort(),
        sums(answer, ({ chat_vendor }) => `${chat_vendor}`, 'ratings'),
      );
    });

    it('with every score in a bar', () => {
      const scored = answer.filter(({ chat_scale }) => chat_scale !== null);

      const bars = sections()
        .filter(({ amounts }) => amounts.length > 0)
        .map(
          ({ vendor, amounts }) => `${vendor}: ${amounts.reduce((sum, { times }) => sum + Number(times), 0)}`,
        );

      assert.ok(bars.length > 0);
      assert.deepEqual(
        bars.sort(),
        sums(scored, ({ chat_vendor }) => `${chat_vendor}`, 'ratings'),
      );
    });

    for (const [column, pattern] of [
      ['promoters', /(\d+) gave 9 or 10/],
      ['detractors', /(\d+) gave 0 to 6/],
    ] as const) {
      it(`with as many ${column}`, () => {
        const scored = answer.filter(({ chat_scale }) => chat_scale === 'nps');

        const lines = sections()
          .filter(({ title }) => title.includes('Net Promoter Score'))
          .map(({ vendor, notes }) => `${vendor}: ${first(pattern, notes)}`);

        assert.ok(lines.length > 0);
        assert.deepEqual(
          lines.sort(),
          sums(scored, ({ chat_vendor }) => `${chat_vendor}`, column),
        );
      });
    }
  });
});
