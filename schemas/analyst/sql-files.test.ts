import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { defaultParameters } from '../../template/container/plan.ts';
import { checkCommonSql, tokensOf } from './common-sql.ts';
import { bigquery, sqlite } from './dialects.ts';
import { allFile, renderBase, renderSqlFiles, renderViews } from './sql-files.ts';
import { dataset } from './view.ts';
import { views } from './views.ts';

const knowledge = { dictionary, defaultParameters };
const files = new Map(renderSqlFiles(knowledge));
const inBigquery = renderBase(knowledge, bigquery);
const inSqlite = renderBase(knowledge, sqlite);

/** The part of the base view that reads the export, line by line. */
const reading = (text: string): string[] => text.split('WITH flat AS (\n')[1]!.split('\n)\n')[0]!.split('\n');

describe('the views above the base view', () => {
  const made = [`${dataset}.chat_records`];

  for (const [name, text] of renderViews(knowledge)) {
    it(`${name} is SQL that BigQuery and SQLite share, over views made before`, () => {
      const [drop, create] = text.split(';\n');

      assert.match(drop!, new RegExp(`\nDROP VIEW IF EXISTS ${dataset}.${name}$`));
      assert.match(create!, new RegExp(`^CREATE VIEW ${dataset}.${name} AS\n`));
      assert.deepEqual(checkCommonSql(create!, made), []);
      made.push(`${dataset}.${name}`);
    });
  }

  it('begin with the question that they answer, as the guide has it', () => {
    for (const { name, question } of views) {
      assert.ok(files.get(`${name}.sql`)!.startsWith(`-- ${name}: ${question}\n`), name);
    }
  });

  it('divide by nothing that may be zero', () => {
    for (const [name, text] of renderViews(knowledge)) {
      const divisors = [...text.replace(/--.*/g, '').matchAll(/\/\s*(\w+)/g)].map(([, word]) => word);
      const fixed = divisors.filter(word => word !== 'NULLIF' && word !== 'COUNT');

      assert.deepEqual(fixed, [], name);
    }
  });
});

describe('the base view', () => {
  it('differs between the engines only where it reads the export', () => {
    const rest = (text: string) => text.split('\n)\nSELECT\n')[1];

    assert.ok(rest(inBigquery)!.length > 1000);
    assert.equal(rest(inBigquery), rest(inSqlite));
  });

  it('gives the same columns in the same order in both', () => {
    const selected = (text: string) =>
      reading(text).slice(
        1,
        reading(text).findIndex(line => /^ {2}FROM/.test(line)),
      );
    const names = (text: string) => selected(text).map(line => /(\w+),?$/.exec(line)?.[1]);

    assert.ok(names(inBigquery).length > 25);
    assert.deepEqual(names(inBigquery), names(inSqlite));
  });

  it('reads the export with functions, types and signs of BigQuery only', () => {
    const calls = [...inBigquery.replace(/--.*/g, '').matchAll(/\b([A-Za-z_]\w*)\(/g)].map(
      ([, name]) => name!,
    );
    const types = [...inBigquery.matchAll(/CAST\([^()]* AS (\w+)\)/g)].map(([, type]) => type!);

    assert.deepEqual([...new Set(calls)].sort(), [
      ...['CAST', 'COALESCE', 'CURRENT_DATE', 'DATE_SUB', 'FORMAT_DATE', 'PARSE_DATE'],
      ...['ROW_NUMBER', 'SAFE_CAST', 'SUBSTR', 'UNNEST'],
    ]);
    assert.deepEqual([...new Set(types)].sort(), ['FLOAT64', 'INT64', 'STRING']);
    assert.doesNotMatch(inBigquery, /"/);
    assert.equal(count(inBigquery, '('), count(inBigquery, ')'));
  });

  it('takes each parameter out of the export in a subquery of one row', () => {
    const parameters = reading(inBigquery).filter(line => line.includes('UNNEST'));

    assert.equal(parameters.length, 2 + fields().length);
    for (const line of parameters) {
      assert.match(
        line,
        /^ {4}\(SELECT COALESCE\(p\.value\.\w+, .+\) FROM UNNEST\(event_params\) AS p WHERE p\.key = '(\w+)' LIMIT 1\) AS \1,$/,
      );
    }
  });

  it('reads every field that may be a dimension or metric and none about a person', () => {
    const read = [...inBigquery.matchAll(/p\.key = '(chat_\w+)'/g)].map(([, key]) => key);
    const personal = dictionary.fields.filter(
      ({ privacy, dimension }) => privacy !== 'plain' && dimension === 'never',
    );

    assert.deepEqual(read, fields());
    assert.ok(personal.length >= 7);
    for (const { name } of personal) assert.ok(!tokensOf(inBigquery).includes(name), name);
  });

  it('reads whole days only, and those of a limited time, since BigQuery is paid by what is read', () => {
    assert.match(
      inBigquery,
      /FROM `your-project\.analytics_123456789\.events_\*`\n {2}WHERE _TABLE_SUFFIX BETWEEN FORMAT_DATE\('%Y%m%d', DATE_SUB\(CURRENT_DATE\(\), INTERVAL 90 DAY\)\)\n {4}AND FORMAT_DATE\('%Y%m%d', CURRENT_DATE\(\)\)\n/,
    );
  });

  it('marks what is safe to count as the dictionary has it', () => {
    const marked = [...inBigquery.matchAll(/WHEN chat_vendor = '(\w+)' AND event IN \((.*)\) THEN 1/g)].map(
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

describe('the file for the BigQuery console', () => {
  it('makes the base view, then every view, with the same text as the single files', () => {
    const all = files.get(allFile)!;
    const single = [inBigquery, ...views.map(({ name }) => files.get(`${name}.sql`)!)];

    assert.ok(all.endsWith(single.join('\n')));
    assert.equal(all.match(/^CREATE VIEW /gm)!.length, views.length + 1);
  });
});

function fields(): string[] {
  return dictionary.fields
    .filter(({ name, dimension }) => dimension !== 'never' || name === 'chat_seq')
    .map(({ name }) => name);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
