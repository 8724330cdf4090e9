/** Which columns of the tables a question reads: BigQuery charges for these, whatever rows come of them. */
import { tokensOf } from './common-sql.ts';
import { exportColumns } from './export-columns.ts';
import { ofSession, recordsSql } from './records.ts';
import { conversations, type Knowledge, records, type View } from './view.ts';
import { conversations as conversationsView } from './views/conversations.ts';

/** Columns that are read of each table. */
export interface ColumnsRead {
  readonly ofExport: readonly string[];
  readonly ofConversations: readonly string[];
}

/** Columns by their names in the query; those that put records in order are read with every record. At most these are read. */
export function columnsRead(view: View, knowledge: Knowledge): ColumnsRead {
  const words = wordsOf(view.sql(knowledge));
  const has = (name: string) => words.has(name);
  const columns = Object.keys(exportColumns(knowledge.dictionary));
  const ordering = orderingColumns(columns, knowledge);
  const withSource = ofSession.some(has) ? ['source'] : [];
  return {
    ofExport: words.has(records)
      ? columns.filter(name => has(name) || ordering.includes(name) || withSource.includes(name))
      : [],
    ofConversations: words.has(conversations) ? Object.keys(conversationsView.columns).filter(has) : [],
  };
}

/** Columns by which `chat_records` sorts and names sessions. */
function orderingColumns(columns: readonly string[], knowledge: Knowledge): string[] {
  const windows = recordsSql(knowledge).match(/(?:PARTITION|ORDER) BY .*(?:\n.*){0,2}/g) ?? [];
  const sorted = wordsOf(windows.join('\n'));
  return columns.filter(name => sorted.has(name) && !ofSession.some(one => one === name));
}

/** Names in a text; of `r.day` also `day`. */
const wordsOf = (sql: string): ReadonlySet<string> =>
  new Set(tokensOf(sql).flatMap(token => [token, token.replace(/^.*\./, '')]));
