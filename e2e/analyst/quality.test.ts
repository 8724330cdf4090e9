import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { assertions } from '../../schemas/analyst/assertions.ts';
import { sqlite } from '../../schemas/analyst/dialects.ts';
import { defaultParameters } from '../../template/container/plan.ts';
import { type ExportRow, exportRow, parameter, type SentAt } from './export-row.ts';
import { warehouseUnderTest } from './kit-under-test.ts';
import { someChat } from './some-chat.ts';
import type { Warehouse } from './warehouse.ts';

const chat = someChat(({ countSafe }) => countSafe.includes('chat_message_sent'));
const moment: SentAt = { user: 'anna', session: 1, seconds: 1772359200, page: 1, request: 1, index: 1 };

/** A message of a visitor, the nth on its page, as it reaches the export of a site where all is well. */
function message(
  nth: number,
  more: { [key: string]: string | number } = {},
  when: Partial<SentAt> = {},
): ExportRow {
  const values = {
    chat_vendor: chat,
    chat_native_event: 'some_event',
    chat_schema: 1,
    chat_nth: nth,
    chat_held: 'false',
    ...more,
  };
  const parameters = Object.entries(values).map(([key, value]) => parameter(key, value));
  return exportRow('chat_message_sent', parameters, { ...moment, index: nth, ...when });
}

const renamed = (row: ExportRow, event_name: string): ExportRow => ({ ...row, event_name });

describe('chat_quality', () => {
  let warehouse: Warehouse;
  before(async () => {
    warehouse = await warehouseUnderTest();
  });
  after(() => warehouse.close());

  /** What it finds, as "chat check: found of records". */
  function findings(...rows: ExportRow[]): string[] {
    warehouse.fill(rows);
    return warehouse
      .ask('chat_quality')
      .filter(({ found }) => found !== 0)
      .map(
        ({ chat_vendor, check_name, found, records }) =>
          `${chat_vendor} ${check_name}: ${found} of ${records}`,
      );
  }

  it('finds nothing in sound records', () => {
    assert.deepEqual(findings(message(1), message(2), message(3)), []);
  });

  it('finds nothing in counts that begin anew on the next page, or go on in the tab', () => {
    assert.deepEqual(
      findings(message(1), message(2), message(1, {}, { page: 2 }), message(2, {}, { page: 2 })),
      [],
    );
    assert.deepEqual(findings(message(1), message(2, {}, { page: 2 }), message(3, {}, { page: 2 })), []);
  });

  it('finds records that came twice', () => {
    const again = message(2, {}, { request: 2 });

    assert.deepEqual(findings(message(1), message(2), again), [`${chat} doubled: 1 of 3`]);
  });

  it('finds how many records are missing between others, and takes no copy for a gap', () => {
    const again = message(2, {}, { request: 2 });

    assert.deepEqual(findings(message(1), message(2), again, message(6)).sort(), [
      `${chat} doubled: 1 of 4`,
      `${chat} lost: 3 of 4`,
    ]);
  });

  it('finds chat events of other tools, which no other view counts', () => {
    const foreign = exportRow('chat_message_sent', [], { ...moment, index: 9 });

    assert.deepEqual(findings(message(1), foreign).sort(), [
      'unknown other schema: 1 of 1',
      'unknown unknown chat: 1 of 1',
    ]);
    assert.deepEqual(
      warehouse.ask('chat_messages').map(({ messages_sent }) => messages_sent),
      [1],
    );
  });

  it('finds events that the dictionary does not know', () => {
    assert.deepEqual(findings(renamed(message(1), 'chat_vip')), [`${chat} unknown event: 1 of 1`]);
  });

  it('finds records of another version of the format', () => {
    assert.deepEqual(findings(message(1, { chat_schema: 2 })), [`${chat} other schema: 1 of 1`]);
  });

  it('finds records that waited for consent', () => {
    assert.deepEqual(findings(message(1, { chat_held: 'true' })), [`${chat} held: 1 of 1`]);
  });

  it('finds records without user or session, which belong to no conversation', () => {
    const found = findings(message(1, {}, { user: null }), message(2, {}, { session: null }));

    assert.deepEqual(found, [`${chat} no session: 2 of 2`]);
    assert.deepEqual(warehouse.ask('chat_conversations'), []);
  });

  it('finds no copies where GA4 does not tell the page', () => {
    assert.deepEqual(findings(message(1, {}, { page: null }), message(1, {}, { page: null, index: 2 })), []);
  });

  describe('and the assertions of the Dataform package', () => {
    /** Names of those that find something. */
    function failing(...rows: ExportRow[]): string[] {
      warehouse.fill(rows);
      return assertions({ dictionary, defaultParameters }, sqlite)
        .filter(({ sql }) => warehouse.query(sql).length > 0)
        .map(({ name }) => name);
    }

    const sound = [message(1), message(2), message(3)];
    const aDayLater = (days: number): Partial<SentAt> => ({
      seconds: moment.seconds + days * 86_400,
      session: 2,
    });

    it('hold for sound records, and for those of other tools', () => {
      const foreign = exportRow('chat_message_sent', [], { ...moment, index: 9 });

      assert.deepEqual(failing(...sound, foreign), []);
    });

    it('fail where records are doubled, lost or of another schema', () => {
      assert.deepEqual(failing(...sound, message(2, {}, { request: 2 })), ['chat_assert_doubled']);
      assert.deepEqual(failing(...sound, message(5)), ['chat_assert_lost']);
      assert.deepEqual(failing(...sound, message(4, { chat_schema: 2 })), ['chat_assert_other_schema']);
    });

    it('hold again a week after it was mended', () => {
      const doubled = [...sound, message(2, {}, { request: 2 })];

      assert.deepEqual(failing(...doubled, message(1, {}, aDayLater(6))), ['chat_assert_doubled']);
      assert.deepEqual(failing(...doubled, message(1, {}, aDayLater(7))), []);
    });
  });
});
