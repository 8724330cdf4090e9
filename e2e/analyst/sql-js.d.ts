/** The part of sql.js that the tests use; the package brings no types. */
declare module 'sql.js' {
  type SqlValue = string | number | null;

  interface Statement {
    run(values: readonly SqlValue[]): void;
    free(): void;
  }

  export interface Database {
    run(sql: string): void;
    exec(sql: string): { columns: string[]; values: SqlValue[][] }[];
    prepare(sql: string): Statement;
    close(): void;
  }

  export default function initSqlJs(): Promise<{ Database: new () => Database }>;
}
