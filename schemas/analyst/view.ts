/** What a view of the analyst kit is: the question, and the SQL that answers it. */
import type { Dictionary } from '../src/dictionary.ts';
import type { EventName } from '../src/event-names.ts';
import type { Field } from '../src/record.ts';

/** What every generator of the kit is given. */
export interface Knowledge {
  readonly dictionary: Dictionary;
  /** Fields that a container sends to GA4 unless somebody chooses otherwise. */
  readonly defaultParameters: readonly Field[];
}

/** How a reporting tool should treat a column. */
export type ColumnType = 'date' | 'text' | 'whole number' | 'number' | 'share' | 'seconds';

export interface Column {
  readonly type: ColumnType;
  readonly description: string;
}

/** One view above the base view. Its sentences are product text: SQL header, guide and README show them. */
export interface View {
  readonly name: string;
  readonly question: string;
  /** Events it looks at; those that a container does not send by itself are named as needed. */
  readonly eventNames: readonly EventName[];
  /** What a reader has to know to read its numbers right. */
  readonly notes: readonly string[];
  /** Kept as a table where tables are kept, since many other views read it. */
  readonly stored?: true;
  /** Every column, in order. */
  readonly columns: { readonly [name: string]: Column };
  /** The query, in the SQL that BigQuery and SQLite understand alike. */
  sql(knowledge: Knowledge): string;
}

/** Dataset that holds the views; every reference inside a view has to name it. */
export const dataset = 'chat_data';

/** The base view by its full name. */
export const records = `${dataset}.chat_records`;

/** One row per conversation, by its full name. */
export const conversations = `${dataset}.chat_conversations`;

/** Columns that most views begin with. */
export const dayAndVendor = {
  day: {
    type: 'date',
    description: "Day of the conversation's first record, in the time zone of the GA4 property.",
  },
  chat_vendor: { type: 'text', description: 'Which chat product.' },
} as const satisfies View['columns'];
