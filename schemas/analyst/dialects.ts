/** Where BigQuery and the engine of the tests differ: reading the export, and making tables. All else is common SQL. */
import { quote } from './text.ts';

/** What is said in each engine's own way. */
export interface Dialect {
  readonly label: string;
  /** Day of the event. */
  readonly day: string;
  readonly seconds: string;
  /** A day as it is in the names of tables, such as `intraday_%Y%m%d`. */
  written(format: string, day: string): string;
  daysBefore(day: string, days: number): string;
  /** Hour of the event in a time zone; the engine of the tests knows UTC only. */
  hour(timeZone: string): string;
  /** Value of an event parameter as text, whatever type GA4 stored it in: ids of digits may arrive as numbers. */
  text(key: string): string;
  /** Whole number, however it was sent or loaded: some tags send numbers as texts, and so does BigQuery's JSON. */
  integer(key: string): string;
  number(key: string): string;
  /** A column of whole numbers, which may have been loaded as texts. */
  whole(column: string): string;
  /** A value within a column of the export, by its path. */
  member(path: string): string;
  /** Path of a web address, without what is asked for. */
  path(address: string): string;
  /** Begins the statement that makes a view, in place of one of the same name. */
  view(name: string): string;
}

const bigqueryParameter = (value: string, key: string): string =>
  `(SELECT ${value} FROM UNNEST(event_params) AS p WHERE p.key = ${quote(key)} LIMIT 1)`;

export const bigquery: Dialect = {
  label: 'BigQuery',
  day: "PARSE_DATE('%Y%m%d', event_date)",
  seconds: 'event_timestamp / 1000000',
  written: (format, day) => `FORMAT_DATE(${quote(format)}, ${day})`,
  daysBefore: (day, days) => `DATE_SUB(${day}, INTERVAL ${days} DAY)`,
  hour: timeZone => `EXTRACT(HOUR FROM TIMESTAMP_MICROS(event_timestamp) AT TIME ZONE ${timeZone})`,
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
  member: path => path,
  path: address => `REGEXP_EXTRACT(${address}, '^[a-z]+://[^/?#]*([^?#]*)')`,
  view: name => `CREATE OR REPLACE VIEW ${name} AS`,
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

const upTo = (text: string, sign: string): string =>
  `SUBSTR(${text}, 1, INSTR(${text} || '${sign}', '${sign}') - 1)`;

export const sqlite: Dialect = {
  label: 'SQLite',
  day: "SUBSTR(event_date, 1, 4) || '-' || SUBSTR(event_date, 5, 2) || '-' || SUBSTR(event_date, 7, 2)",
  seconds: 'event_timestamp / 1000000.0',
  written: (format, day) => `STRFTIME(${quote(format)}, ${day})`,
  daysBefore: (day, days) => `DATE(${day}, '-${days} day')`,
  hour: () => "CAST(STRFTIME('%H', event_timestamp / 1000000, 'unixepoch') AS INTEGER)",
  text: key =>
    sqliteParameter(
      `COALESCE(${sqliteValue('string')}, CAST(${sqliteValue('int')} AS TEXT), CAST(${sqliteValue('double')} AS TEXT))`,
      key,
    ),
  integer: key => sqliteParameter(sqliteNumbers('INTEGER'), key),
  number: key => sqliteParameter(sqliteNumbers('REAL'), key),
  whole: column => `CAST(${column} AS INTEGER)`,
  member: path => path.replace(/^(\w+)\.(.*)$/, "json_extract($1, '$.$2')"),
  path(address) {
    const rest = upTo(upTo(`SUBSTR(${address}, INSTR(${address}, '://') + 3)`, '?'), '#');
    return `SUBSTR(${rest}, INSTR(${rest} || '/', '/'))`;
  },
  view: name => `DROP VIEW IF EXISTS ${name};\nCREATE VIEW ${name} AS`,
};
