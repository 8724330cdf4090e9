/** What the Dataform package carries: texts that are worked out when it is built, with marks where options go. */
import { assertions } from '../assertions.ts';
import { conversionEvents } from '../conversions.ts';
import { bigquery } from '../dialects.ts';
import { exportColumns } from '../export-columns.ts';
import { exportName, exportNotes, exportQuestion, exportSql } from '../export-query.ts';
import { exportTimeZone } from '../export-source.ts';
import { addColumnsSql, clusterColumns, fromDaySql, partitionColumn, removeSql } from '../export-table.ts';
import { daysRead, viewsAbove } from '../sql-files.ts';
import { type Column, dataset, type Knowledge } from '../view.ts';
import { marks } from './marks.ts';

/** A table, view or assertion, with references to others as `chat_data.name`. */
export interface Part {
  readonly name: string;
  readonly description: string;
  readonly sql: string;
}

export interface DataformParts {
  readonly dataset: string;
  readonly standard: {
    readonly timeZone: string;
    readonly conversions: readonly string[];
    readonly firstDay: string;
  };
  readonly export: Part & {
    readonly columns: Descriptions;
    /** Before each run but the first. */
    readonly before: readonly string[];
    readonly partitionBy: string;
    readonly clusterBy: readonly string[];
  };
  readonly views: readonly (Part & { readonly columns: Descriptions; readonly stored: boolean })[];
  readonly assertions: readonly Part[];
}

type Descriptions = { readonly [column: string]: string };

/** Name of the variable that holds the day from which a run reads. */
const fromDay = 'from_day';

/** The parts, from the dictionary. */
export function dataformParts(knowledge: Knowledge): DataformParts {
  const columns = exportColumns(knowledge.dictionary);
  return {
    dataset,
    standard: {
      timeZone: exportTimeZone,
      conversions: conversionEvents,
      firstDay: bigquery.daysBefore('CURRENT_DATE()', daysRead),
    },
    export: {
      name: exportName,
      description: described(exportQuestion, exportNotes),
      columns: descriptions(columns),
      sql: exportSql(knowledge, bigquery, marks, marks.fromDay),
      before: [
        `DECLARE ${fromDay} DATE DEFAULT (${fromDaySql(marks.self, bigquery, marks.firstDay)})`,
        addColumnsSql(knowledge, marks.self),
        removeSql(marks.self, fromDay),
      ],
      partitionBy: partitionColumn,
      clusterBy: clusterColumns,
    },
    views: viewsAbove(knowledge).map(({ name, question, notes, columns, query, stored }) => ({
      name,
      description: described(question, notes),
      columns: descriptions(columns),
      sql: query,
      stored: stored === true,
    })),
    assertions: assertions(knowledge, bigquery),
  };
}

const described = (question: string, notes: readonly string[]): string => [question, ...notes].join(' ');

const descriptions = (columns: { readonly [name: string]: Column }): Descriptions =>
  Object.fromEntries(Object.entries(columns).map(([name, { description }]) => [name, description]));
