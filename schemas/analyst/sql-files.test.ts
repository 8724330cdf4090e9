import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { defaultParameters } from '../../template/container/plan.ts';
import { checkCommonSql, tokensOf } from './common-sql.ts';
import { exportName } from './export-query.ts';
import { allFile, renderExport, renderSqlFiles, scheduledFile, viewsAbove } from './sql-files.ts';
import { dataset } from './view.ts';
import { views } from './views.ts';

const knowledge = { dictionary, defaultParameters };
const files = new Map(renderSqlFiles(knowledge));
const reading = renderExport(knowledge);

describe('the views above the export', () => {
  const made = [`${dataset}.${exportName}`];

  for (const { name, query } of viewsAbove(knowledge)) {
    it(`${name} is SQL that BigQuery and SQLite share, over what was made before`, () => {
      assert.deepEqual(checkCommonSql(query, made), []);
      assert.ok(
        files.get(`${name}.sql`)!.endsWith(`\nCREATE OR REPLACE VIEW ${dataset}.${name} AS\n${query};\n`),
      );
      made.push(`${dataset}.${name}`);
    });
  }

  it('begin with the question that they answer, as the guide has it', () => {
    for (const { name, question } of views) {
      assert.ok(files.get(`${name}.sql`)!.startsWith(`-- ${name}: ${question}\n`), name);
    }
  });

  it('divide by nothing that may be zero', () => {
    for (const { name, query } of viewsAbove(knowledge)) {
      const divisors = [...query.replace(/--.*/g, '').matchAll(/\/\s*(\w+)/g)].map(([, word]) => word);
      const fixed = divisors.filter(word => word !== 'NULLIF' && word !== 'COUNT');

      assert.deepEqual(fixed, [], name);
    }
  });
});

describe('the reading of the export', () => {
  it('uses functions, types and signs of BigQuery only', () => {
    const calls = [...reading.replace(/--.*/g, '').matchAll(/\b([A-Za-z_]\w*)\(/g)].map(([, name]) => name!);
    const types = [...reading.matchAll(/CAST\([^()]* AS (\w+)\)/g)].map(([, type]) => type!);

    assert.deepEqual([...new Set(calls)].sort(), [
      ...['CAST', 'COALESCE', 'CURRENT_DATE', 'DATE_SUB', 'EXTRACT', 'FORMAT_DATE', 'PARSE_DATE'],
      ...['REGEXP_EXTRACT', 'SAFE_CAST', 'SUBSTR', 'TIMESTAMP_MICROS', 'UNNEST'],
    ]);
    assert.deepEqual([...new Set(types)].sort(), ['FLOAT64', 'INT64', 'STRING']);
    assert.doesNotMatch(reading, /"/);
  });

  it('reads every field that may be a dimension or metric, the page of a held record, and nothing about a person', () => {
    const read = [...reading.matchAll(/p\.key = '(chat_\w+)'/g)].map(([, key]) => key);
    const personal = dictionary.fields.filter(
      ({ privacy, dimension }) => privacy !== 'plain' && dimension === 'never',
    );

    assert.deepEqual(read, ['chat_page', ...fields()]);
    assert.ok(personal.length >= 7);
    for (const { name } of personal) assert.ok(!tokensOf(reading).includes(name), name);
  });

  it('is of a limited time, since BigQuery is paid by what is read', () => {
    assert.match(
      reading,
      /FROM `your-project\.analytics_123456789\.events_\*`\n.*\n {2}WHERE \(_TABLE_SUFFIX BETWEEN FORMAT_DATE\('%Y%m%d', DATE_SUB\(CURRENT_DATE\(\), INTERVAL 90 DAY\)\) AND '99999999'\n/,
    );
  });
});

describe('chat_records', () => {
  it('marks what is safe to count as the dictionary has it', () => {
    const text = files.get('chat_records.sql')!;
    const marked = [...text.matchAll(/WHEN chat_vendor = '(\w+)' AND event IN \((.*)\) THEN 1/g)].map(
      ([, vendor, events]) => [vendor, events!.replaceAll("'", '').split(', ')],
    );

    assert.deepEqual(
      marked,
      dictionary.vendors.map(({ id }) => [
        id,
        dictionary.events.filter(({ vendors }) => vendors[id]?.countSafe).map(({ name }) => name),
      ]),
    );
  });
});

describe('the files for the BigQuery console', () => {
  const above = viewsAbove(knowledge).map(({ name }) => files.get(`${name}.sql`)!);

  it('make every view, with the same text as the single files', () => {
    assert.ok(files.get(allFile)!.endsWith([reading, ...above].join('\n')));
    const withTables = above
      .join('\n')
      .replaceAll(/VIEW (\S+_conversations) AS/g, 'TABLE $1\nPARTITION BY day CLUSTER BY chat_vendor AS');
    assert.ok(files.get(scheduledFile)!.endsWith(withTables));
  });
});

function fields(): string[] {
  return dictionary.fields
    .filter(({ name, dimension }) => dimension !== 'never' || name === 'chat_seq')
    .map(({ name }) => name);
}
