/** The export as it comes into a table by other ways than GA4's own: texts for numbers, tabs that were used in turn. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type ExportRow, exportRow, type Parameter, parameter, type SentAt } from './export-row.ts';
import { warehouseUnderTest } from './kit-under-test.ts';
import { someChat } from './some-chat.ts';
import type { Warehouse } from './warehouse.ts';

const rated = someChat(({ countSafe }) => countSafe.includes('chat_rated'));
const answered = someChat(
  ({ isAnsweredFromStart, countSafe }) => isAnsweredFromStart && countSafe.includes('chat_message_sent'),
);
const moment: SentAt = { user: 'anna', session: 1, seconds: 1795218600, page: 1, request: 1, index: 1 };

describe('the export, as it comes into a table', () => {
  let warehouse: Warehouse;
  before(async () => {
    warehouse = await warehouseUnderTest();
  });
  after(() => warehouse.close());

  describe('a rating whose numbers are texts', () => {
    const ours = { chat_vendor: rated, chat_schema: 1, chat_nth: 1, chat_held: 'false' };
    const values = { ...ours, chat_score: 9, chat_scale: 'nps' };
    const rating = (change: (parameter: Parameter) => Parameter): ExportRow =>
      exportRow(
        'chat_rated',
        Object.entries(values).map(([key, value]) => change(parameter(key, value))),
        moment,
      );

    /** Score and findings of chat_quality. */
    function scoreAndFindings(row: ExportRow): unknown {
      warehouse.fill([row]);
      const [{ average_score } = { average_score: null }] = warehouse.ask('chat_ratings');
      const found = warehouse.ask('chat_quality').filter(({ found }) => found !== 0);
      return [average_score, found.map(({ check_name }) => check_name)];
    }

    const textOf = ({ value }: Parameter) =>
      String(value.int_value ?? value.double_value ?? value.string_value);
    const ways: readonly (readonly [what: string, change: (parameter: Parameter) => Parameter])[] = [
      [
        "as BigQuery's JSON prints whole numbers",
        one => ({ key: one.key, value: { ...one.value, ...asText(one) } }),
      ],
      ['as a server sends texts', one => ({ key: one.key, value: { string_value: textOf(one) } })],
      ['as numbers with a fraction of nothing', one => ({ key: one.key, value: asDouble(one) })],
    ];

    function asText({ value: { int_value } }: Parameter): object {
      return int_value === undefined ? {} : { int_value: String(int_value) };
    }
    function asDouble({ value }: Parameter): Parameter['value'] {
      return value.int_value === undefined ? value : { double_value: value.int_value };
    }

    for (const [what, change] of ways) {
      it(`is counted, and its schema known, ${what}`, () => {
        assert.deepEqual(scoreAndFindings(rating(change)), [9, []]);
      });
    }

    it('is one without a score where the text is not a number', () => {
      const row = rating(one =>
        one.key === 'chat_score' ? { key: one.key, value: { string_value: 'nine' } } : one,
      );

      assert.deepEqual(scoreAndFindings(row), [null, []]);
    });

    it('stands in its place in the session, also where the numbers of its batch are texts', () => {
      const rows = ['9', '10', '100'].map((request, nth) => ({
        ...exportRow(
          'chat_opened',
          [parameter('chat_vendor', rated), parameter('chat_nth', nth + 1)],
          moment,
        ),
        batch_ordering_id: request as unknown as number,
      }));
      warehouse.fill(rows);

      assert.deepEqual(
        warehouse.ask('chat_records').map(({ place, chat_nth }) => [place, chat_nth]),
        [
          [1, 1],
          [2, 2],
          [3, 3],
        ],
      );
    });
  });

  describe('the first reply of a visitor with two tabs', () => {
    const first = 100;
    const second = 200;
    const message = (which: 'sent' | 'received', page: number, seconds: number, index = 1): ExportRow =>
      exportRow(
        `chat_message_${which}`,
        [parameter('chat_vendor', answered), parameter('chat_schema', 1), parameter('chat_nth', index)],
        { ...moment, page, seconds: moment.seconds + seconds, index },
      );

    /** Questions asked, questions with a reply, and the wait. */
    function wait(...rows: ExportRow[]): unknown {
      warehouse.fill(rows);
      return warehouse
        .ask('chat_first_response')
        .map(({ asked, replied, longest_seconds }) => [asked, replied, longest_seconds]);
    }

    it('is not the greeting that came before the question, whatever tab it came in', () => {
      assert.deepEqual(wait(message('received', second, 5), message('sent', first, 10)), [[1, 0, null]]);
    });

    it('is the one that came after it, also where a greeting came before', () => {
      assert.deepEqual(
        wait(message('received', second, 5), message('sent', first, 10), message('received', second, 25, 2)),
        [[1, 1, 15]],
      );
    });

    it('counts from the first question, also where that was asked in the later tab', () => {
      assert.deepEqual(
        wait(message('sent', first, 10), message('sent', second, 2), message('received', second, 5)),
        [[1, 1, 3]],
      );
    });

    it('goes by the place where GA4 gave one time to all events of a request', () => {
      assert.deepEqual(wait(message('received', first, 0, 1), message('sent', first, 0, 2)), [[1, 0, null]]);
      assert.deepEqual(wait(message('sent', first, 0, 1), message('received', first, 0, 2)), [[1, 1, 0]]);
    });
  });
});
