/** Where BigQuery and the engine of the tests differ: reading the export. Everything above is common SQL. */
import { quote } from './text.ts';

/** The parts of the base view that each engine says in its own way. */
export interface Dialect {
  readonly label: string;
  /** `FROM` of the export. */
  readonly source: string;
  /** Conditions on the tables that are read. */
  readonly days: string;
  readonly day: string;
  readonly seconds: string;
  /** Value of an event parameter as text, whatever type GA4 stored it in: ids of digits may arrive as numbers. */
  text(key: string): string;
  /** Whole number, however it was sent or loaded: some tags send numbers as texts, and so does BigQuery's JSON. */
  integer(key: string): string;
  number(key: string): string;
  /** A column of whole numbers, which may have been loaded as texts. */
  whole(column: string): string;
}

/** What an analyst replaces: the dataset that GA4 writes to. */
export const exportDataset = 'your-project.analytics_123456789';

/** Days that the BigQuery view reads, since a query pays for what it reads. */
export const daysRead = 90;

const bigqueryParameter = (value: string, key: string): string =>
  `(SELECT ${value} FROM UNNEST(event_params) AS p WHERE p.key = ${quote(key)} LIMIT 1)`;

export const bigquery: Dialect = {
  label: 'BigQuery',
  source: `\`${exportDataset}.events_*\``,
  // Names of the streaming tables begin with letters, so the upper bound leaves them out.
  days:
    `_TABLE_SUFFIX BETWEEN FORMAT_DATE('%Y%m%d', DATE_SUB(CURRENT_DATE(), INTERVAL ${daysRead} DAY))\n` +
    "  AND FORMAT_DATE('%Y%m%d', CURRENT_DATE())",
  day: "PARSE_DATE('%Y%m%d', event_date)",
  seconds: 'event_timestamp / 1000000',
  text: key =>
    bigqueryParameter(
      'COALESCE(p.value.string_value, CAST(p.value.int_value AS STRING), CAST(p.value.double_value AS STRING))',
      key,
    ),
  integer: key =>
    bigqueryParameter(
      'COALESCE(p.value.int_value, SAFE_CAST(p.value.double_value AS INT64), SAFE_CAST(p.value.string_value AS INT64))',
      key,
    ),
  number: key =>
    bigqueryParameter(
      'COALESCE(p.value.double_value, p.value.int_value, SAFE_CAST(p.value.string_value AS FLOAT64))',
      key,
    ),
  whole: column => column,
};

const sqliteValue = (type: string): string => `json_extract(p.value, '$.value.${type}_value')`;
const sqliteParameter = (value: string, key: string): string =>
  `(SELECT ${value} FROM json_each(event_params) AS p WHERE json_extract(p.value, '$.key') = ${quote(key)} LIMIT 1)`;

/** SQLite has no cast that fails: a text is a number if it is one in JSON. */
function sqliteNumbers(type: 'INTEGER' | 'REAL'): string {
  const numbers = ['int', 'double', 'string'].map(kind => {
    const text = `CAST(${sqliteValue(kind)} AS TEXT)`;
    const isNumber = `json_valid(${text}) AND json_type(${text}) IN ('integer', 'real')`;
    return `CASE WHEN ${isNumber} THEN CAST(${text} AS ${type}) END`;
  });
  return `COALESCE(${numbers.join(', ')})`;
}

export const sqlite: Dialect = {
  label: 'SQLite',
  source: 'chat_data.events',
  days: '1 = 1',
  day: "SUBSTR(event_date, 1, 4) || '-' || SUBSTR(event_date, 5, 2) || '-' || SUBSTR(event_date, 7, 2)",
  seconds: 'event_timestamp / 1000000.0',
  text: key =>
    sqliteParameter(
      `COALESCE(${sqliteValue('string')}, CAST(${sqliteValue('int')} AS TEXT), CAST(${sqliteValue('double')} AS TEXT))`,
      key,
    ),
  integer: key => sqliteParameter(sqliteNumbers('INTEGER'), key),
  number: key => sqliteParameter(sqliteNumbers('REAL'), key),
  whole: column => `CAST(${column} AS INTEGER) AS ${column}`,
};
