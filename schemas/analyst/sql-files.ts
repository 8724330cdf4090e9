/** The SQL files of the kit: views that read the export each time, and a script that keeps what they need in tables. */
import { bigquery, type Dialect } from './dialects.ts';
import { exportName, exportNotes, exportQuestion, exportSql } from './export-query.ts';
import { exportDataset, exportTimeZone, placeholders } from './export-source.ts';
import { layoutSql } from './export-table.ts';
import { recordsColumns, recordsName, recordsNotes, recordsQuestion, recordsSql } from './records.ts';
import { scheduledScript } from './scheduled-script.ts';
import { dataset, type Knowledge, type View } from './view.ts';
import { views } from './views.ts';

/** A file's name and its text. */
type File = [name: string, text: string];

type Head = Pick<View, 'name' | 'question' | 'notes'>;

/** A view above the export, with its query. */
export interface ViewAbove extends Head, Pick<View, 'columns' | 'stored'> {
  readonly query: string;
}

/** Days that the view of the export reads, since a query pays for what it reads. */
export const daysRead = 90;

/** Head and query of each view above the export, in the order in which they are made; the same for every engine. */
export function viewsAbove(knowledge: Knowledge): ViewAbove[] {
  const records = {
    name: recordsName,
    question: recordsQuestion,
    notes: recordsNotes,
    columns: recordsColumns(knowledge),
  };
  return [
    { ...records, query: recordsSql(knowledge) },
    ...views.map(view => ({ ...view, query: view.sql(knowledge) })),
  ];
}

/** The view of the export, for sites that keep no table of it. */
export function renderExport(knowledge: Knowledge): string {
  const head = { name: exportName, question: exportQuestion, notes: exportNotes };
  const firstDay = bigquery.daysBefore('CURRENT_DATE()', daysRead);
  const query = exportSql(knowledge, bigquery, placeholders, firstDay);
  return statement(knowledge, head, bigquery.view(fullName(head)), query);
}

/** Every view above the export by its name. */
export function renderViews(knowledge: Knowledge, dialect: Dialect): File[] {
  return viewsAbove(knowledge).map(view => [
    view.name,
    statement(knowledge, view, dialect.view(fullName(view)), view.query),
  ]);
}

/** The same, with tables for those that many others read. */
function renderStored(knowledge: Knowledge): string[] {
  const begin = (view: ViewAbove) =>
    view.stored
      ? `CREATE OR REPLACE TABLE ${fullName(view)}\n${layoutSql(['chat_vendor'])} AS`
      : bigquery.view(fullName(view));
  return viewsAbove(knowledge).map(view => statement(knowledge, view, begin(view), view.query));
}

/** All SQL files by name. */
export function renderSqlFiles(knowledge: Knowledge): File[] {
  const above = renderViews(knowledge, bigquery);
  const reading = renderExport(knowledge);
  return [
    [allFile, [howTo, reading, ...above.map(([, text]) => text)].join('\n')],
    [scheduledFile, scheduledScript(knowledge, renderStored(knowledge))],
    [`${exportName}.bigquery.sql`, reading],
    ...above.map(([name, text]): File => [`${name}.sql`, text]),
  ];
}

/** The file to paste into BigQuery for views that read the export each time. */
export const allFile = 'all.bigquery.sql';

/** The file to schedule in BigQuery, for tables that cost little to ask. */
export const scheduledFile = 'scheduled.bigquery.sql';

const howTo = [
  '-- Everything at once, for the BigQuery console.',
  `-- 1. Make a dataset named ${dataset} in the location of your GA4 export.`,
  `-- 2. Replace ${exportDataset} below with the dataset that GA4 exports to, and ${exportTimeZone} with the time`,
  '--    zone of your GA4 property, such as Europe/Berlin.',
  '-- 3. Run. Run it again to renew the views.',
  '',
].join('\n');

const fullName = ({ name }: Head): string => `${dataset}.${name}`;

function statement(
  { dictionary }: Knowledge,
  { name, question, notes }: Head,
  begin: string,
  sql: string,
): string {
  return [
    `-- ${name}: ${question}`,
    ...notes.map(note => `-- ${note}`),
    `-- Made by chat-datalayer ${dictionary.version}.`,
    begin,
    `${sql};`,
    '',
  ].join('\n');
}
