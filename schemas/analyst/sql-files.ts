/** The SQL files of the kit: the base view for each engine, the views above it, and all of them for BigQuery. */
import { baseName, baseNotes, baseQuestion, baseSql } from './base.ts';
import { bigquery, type Dialect, exportDataset, sqlite } from './dialects.ts';
import { dataset, type Knowledge, type View } from './view.ts';
import { views } from './views.ts';

/** A file's name and its text. */
type File = [name: string, text: string];

/** The base view in one dialect, made anew when it is there already. */
export function renderBase(knowledge: Knowledge, dialect: Dialect): string {
  const head = { name: baseName, question: baseQuestion, notes: baseNotes };
  return statement(knowledge, head, baseSql(knowledge, dialect));
}

/** Every view above the base view by its name. The text is the same for every engine. */
export function renderViews(knowledge: Knowledge): File[] {
  return views.map(view => [view.name, statement(knowledge, view, view.sql(knowledge))]);
}

/** All SQL files by name. */
export function renderSqlFiles(knowledge: Knowledge): File[] {
  const above = renderViews(knowledge);
  const baseView = renderBase(knowledge, bigquery);
  return [
    [allFile, [howTo, baseView, ...above.map(([, text]) => text)].join('\n')],
    [`${baseName}.bigquery.sql`, baseView],
    [`${baseName}.sqlite.sql`, renderBase(knowledge, sqlite)],
    ...above.map(([name, text]): File => [`${name}.sql`, text]),
  ];
}

/** The one file to paste into BigQuery. */
export const allFile = 'all.bigquery.sql';

const howTo = [
  '-- Everything at once, for the BigQuery console.',
  `-- 1. Make a dataset named ${dataset} in the location of your GA4 export.`,
  `-- 2. Replace ${exportDataset} below with the dataset that GA4 exports to.`,
  '-- 3. Run. Run it again to renew the views.',
  '',
].join('\n');

function statement(
  { dictionary }: Knowledge,
  { name, question, notes }: Pick<View, 'name' | 'question' | 'notes'>,
  sql: string,
): string {
  return [
    `-- ${name}: ${question}`,
    ...notes.map(note => `-- ${note}`),
    `-- Made by chat-datalayer ${dictionary.version}.`,
    `DROP VIEW IF EXISTS ${dataset}.${name};`,
    `CREATE VIEW ${dataset}.${name} AS`,
    `${sql};`,
    '',
  ].join('\n');
}
