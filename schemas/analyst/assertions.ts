/** What must never be found in the tables: queries that give a row for each thing that is wrong. */
import type { Dialect } from './dialects.ts';
import { exportTable, partitionColumn } from './export-table.ts';
import { qualityChecks } from './quality-checks.ts';
import { quote } from './text.ts';
import { type Knowledge, records } from './view.ts';
import { qualitySql } from './views/quality.ts';

export interface Assertion {
  readonly name: string;
  readonly description: string;
  readonly sql: string;
}

/** Days that the checks look back, so that what was mended does not fail for ever. */
const daysChecked = 7;

/** All assertions; those of the quality of records are the checks of chat_quality that have a limit. */
export function assertions({ dictionary }: Knowledge, dialect: Dialect): Assertion[] {
  const lately = `${partitionColumn} > ${dialect.daysBefore(`(SELECT MAX(${partitionColumn}) FROM ${records})`, daysChecked)}`;
  const ofQuality = qualityChecks.flatMap(({ name, description, fix, mostShare }): Assertion[] =>
    mostShare === undefined
      ? []
      : [
          {
            name: `chat_assert_${name.replaceAll(' ', '_')}`,
            description: `At most ${100 * mostShare} % of the records of a chat within ${daysChecked} days. ${description} ${fix}`,
            sql: [
              'SELECT *',
              `FROM (\n${qualitySql(dictionary, lately)}\n)`,
              `WHERE check_name = ${quote(name)} AND found_share > ${mostShare} AND chat_vendor <> 'unknown'`,
            ].join('\n'),
          },
        ],
  );
  return [dayOnce, ...ofQuality];
}

const dayOnce: Assertion = {
  name: 'chat_assert_day_once',
  description: 'Each day is read from its daily table or from the streaming one, never from both.',
  sql: [
    `SELECT ${partitionColumn}`,
    `FROM ${exportTable}`,
    `GROUP BY ${partitionColumn}`,
    'HAVING MIN(streamed) <> MAX(streamed)',
  ].join('\n'),
};
