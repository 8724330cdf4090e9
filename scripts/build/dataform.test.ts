import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type chat from '../../schemas/analyst/dataform/index.cjs';
import { viewsAbove } from '../../schemas/analyst/sql-files.ts';
import { views } from '../../schemas/analyst/views.ts';
import { defaultParameters } from '../../template/container/plan.ts';
import { renderDataform } from './dataform.ts';

const knowledge = { dictionary, defaultParameters };

interface Target {
  readonly schema: string;
  readonly name: string;
  readonly database?: string;
}

/** What Dataform makes of a workflow, as far as it is looked at here. */
interface Graph {
  readonly graphErrors: { readonly compilationErrors?: readonly { readonly message: string }[] };
  readonly declarations: readonly { readonly target: Target }[];
  readonly tables: readonly {
    readonly type: string;
    readonly target: Target;
    readonly query: string;
    readonly incrementalQuery?: string;
    readonly incrementalPreOps?: readonly string[];
    readonly preOps?: readonly string[];
    readonly tags: readonly string[];
    readonly dependencyTargets?: readonly Target[];
    readonly bigquery?: { readonly partitionBy: string; readonly clusterBy: readonly string[] };
  }[];
  readonly assertions: readonly { readonly target: Target; readonly query: string }[];
}

describe('the Dataform package', () => {
  let folder = '';
  const require = createRequire(resolve('package.json'));

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
    for (const [path, text] of await renderDataform(knowledge)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Compiles a workflow as Dataform does, without its command line: what it gives to the files is there by name. */
  function compiled(options: chat.Options): Graph {
    const { session } = require('@dataform/core');
    const file = join(folder, 'definitions/chat.js');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `module.exports = options => require('../dataform/index.cjs')(options);`);
    session.init(folder, { warehouse: 'bigquery', defaultDatabase: 'a-project', defaultSchema: 'other' });
    const names = ['declare', 'publish', 'assert'] as const;
    const given = Object.fromEntries(names.map(name => [name, session[name].bind(session)]));
    Object.assign(globalThis, given);
    try {
      createRequire(file)(file)(options);
      return JSON.parse(JSON.stringify(session.compile()));
    } finally {
      for (const name of names) Reflect.deleteProperty(globalThis, name);
    }
  }

  it('compiles without an error, with every view of the kit', () => {
    const { graphErrors, tables, declarations } = compiled({ dataset: 'analytics_1' });

    assert.deepEqual(graphErrors.compilationErrors ?? [], []);
    assert.deepEqual(
      tables.map(({ type, target: { name } }) => `${type} ${name}`),
      [
        'incremental chat_export',
        'view chat_records',
        ...views.map(({ name, stored }) => `${stored ? 'table' : 'view'} ${name}`),
      ],
    );
    assert.deepEqual(
      declarations.map(({ target: { schema, name } }) => `${schema}.${name}`),
      ['analytics_1.events_*'],
    );
  });

  it('has the text of the SQL files, over tables of the workflow', () => {
    const { tables } = compiled({ dataset: 'analytics_1', into: 'chats' });

    for (const { name, query } of viewsAbove(knowledge)) {
      const expected = query.replace(/\bchat_data\.(\w+)/g, '`a-project.chats.$1`');
      assert.equal(tables.find(({ target }) => target.name === name)!.query, expected, name);
    }
  });

  it('reads days anew in every run but the first, after it has removed them', () => {
    const [table] = compiled({ dataset: 'analytics_1', firstDay: '2026-02-01' }).tables;

    assert.match(table!.query, /FORMAT_DATE\('%Y%m%d', DATE '2026-02-01'\)/);
    assert.deepEqual(table!.preOps ?? [], []);
    assert.match(table!.incrementalQuery!, /FORMAT_DATE\('%Y%m%d', from_day\)/);
    const [declared, altered, removed] = table!.incrementalPreOps!;
    assert.match(
      declared!,
      /^DECLARE from_day DATE DEFAULT \(SELECT COALESCE\(.*DATE '2026-02-01'\) FROM `a-project\.chat_data\.chat_export`\)$/,
    );
    assert.match(altered!, /^ALTER TABLE `a-project\.chat_data\.chat_export`\n {2}ADD COLUMN IF NOT EXISTS /);
    assert.equal(removed, 'DELETE FROM `a-project.chat_data.chat_export` WHERE day >= from_day');
    assert.deepEqual(
      [table!.bigquery!.partitionBy, table!.bigquery!.clusterBy],
      ['day', ['event', 'chat_vendor']],
    );
  });

  it('takes what is said of the export, and leaves no mark behind', () => {
    const options = {
      ...{ dataset: 'analytics_1', project: 'other-project', timeZone: 'Europe/Berlin' },
      ...{ conversions: ['book_table'], tags: ['daily'] },
    };
    const { tables, assertions } = compiled(options);

    const [{ query, incrementalQuery, tags, dependencyTargets }] = tables as [Graph['tables'][0]];
    for (const text of [query, incrementalQuery!]) {
      assert.match(text, /FROM `other-project\.analytics_1\.events_\*`/);
      assert.match(text, /AT TIME ZONE 'Europe\/Berlin'\)/);
      assert.match(text, /event_name IN \('book_table'\)/);
    }
    assert.deepEqual(tags, ['daily']);
    assert.equal(dependencyTargets![0]!.schema, 'analytics_1');
    const all = [...tables.map(table => JSON.stringify(table)), ...assertions.map(({ query }) => query)];
    for (const text of all) assert.doesNotMatch(text, /<\w+>/);
  });

  it('asserts that no day came twice, and what chat_quality finds too often', () => {
    const { assertions } = compiled({ dataset: 'analytics_1' });

    assert.deepEqual(
      assertions.map(({ target: { name } }) => name),
      ['chat_assert_day_once', 'chat_assert_other_schema', 'chat_assert_doubled', 'chat_assert_lost'],
    );
  });

  const wrong: readonly (readonly [options: object, sentence: RegExp])[] = [
    [{}, /^The option dataset is missing: name the dataset that GA4 exports to/],
    [{ dataset: 'a`b' }, /^The option dataset cannot be "a`b": name the dataset/],
    [{ dataset: 'a', timezone: 'UTC' }, /^There is no option timezone; the options are dataset, project/],
    [{ dataset: 'a', timeZone: "UTC' --" }, /^The option timeZone cannot be .*: name a time zone/],
    [{ dataset: 'a', conversions: 'purchase' }, /^The option conversions cannot be "purchase": list names/],
    [{ dataset: 'a', conversions: [] }, /^The option conversions cannot be \[\]/],
    [
      { dataset: 'a', firstDay: '1.2.2026' },
      /^The option firstDay cannot be "1.2.2026": write the day as 2026-01-01/,
    ],
  ];
  for (const [options, sentence] of wrong) {
    it(`refuses ${JSON.stringify(options)} with a sentence`, () => {
      assert.throws(
        () => compiled(options as chat.Options),
        ({ message }: Error) => sentence.test(message),
      );
    });
  }
});
