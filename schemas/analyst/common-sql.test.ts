import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCommonSql } from './common-sql.ts';

const check = (sql: string) => checkCommonSql(sql, ['chat_data.chat_records']);

describe('the check for common SQL', () => {
  it('finds nothing in a view that both engines understand', () => {
    const sql = [
      '-- A comment\'s "quotes" do not matter.',
      'WITH seen AS (SELECT day, chat_vendor, COUNT(*) AS records FROM chat_data.chat_records GROUP BY day, chat_vendor)',
      "SELECT day, CASE WHEN chat_vendor IN ('a') THEN SUM(records) END AS total, COALESCE(chat_vendor, '-') AS chat",
      "FROM seen GROUP BY day, chat_vendor, COALESCE(chat_vendor, '-')",
    ].join('\n');

    assert.deepEqual(check(sql), []);
  });

  const wrong: { readonly [sql: string]: RegExp } = {
    'SELECT strftime(day) AS day FROM chat_data.chat_records': /strftime is not a function/,
    'SELECT IFNULL(day, 1) AS day FROM chat_data.chat_records': /IFNULL is not/,
    'SELECT day FROM chat_data.chat_records QUALIFY place = 1': /QUALIFY is not/,
    'SELECT day FROM chat_data.chat_records LIMIT 1': /LIMIT is not/,
    'SELECT "day" FROM chat_data.chat_records': /sign " means/,
    'SELECT `day` FROM chat_data.chat_records': /sign ` means/,
    'SELECT place % 2 AS odd FROM chat_data.chat_records': /sign % means/,
    'SELECT day AS rows FROM chat_data.chat_records': /keeps the name rows/,
    'SELECT day FROM chat_records': /chat_records is read and neither/,
    'SELECT day, COUNT(*) AS n FROM chat_data.chat_records GROUP BY place': /day is selected beside/,
    'SELECT place + MAX(place) AS n, day FROM chat_data.chat_records GROUP BY day':
      /place is selected beside/,
    'SELECT (SELECT MIN(r.place) FROM chat_data.chat_records AS r GROUP BY r.day AS n':
      /2 parentheses open and 1/,
  };
  for (const [sql, finding] of Object.entries(wrong)) {
    it(`refuses ${sql}`, () => {
      assert.match(check(sql).join(' '), finding);
    });
  }
});
