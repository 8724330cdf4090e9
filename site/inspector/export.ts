/** What is shown, as files that other tools read. */
import { csvLine } from '../../schemas/src/csv.ts';
import { slices } from './dump/slices.ts';

/** The ways to write a list of entries. */
export type Format = 'ndjson' | 'csv';

const types: { readonly [format in Format]: string } = {
  ndjson: 'application/x-ndjson',
  csv: 'text/csv;charset=utf-8',
};

/** Writes entries as a file. Gives way to the page in between, since there may be a great many. */
export async function exported(values: () => Iterable<unknown>, format: Format): Promise<Blob> {
  const pause = slices();
  const parts: string[] = [];
  if (format === 'csv') {
    const columns = new Set<string>();
    for (const value of values()) {
      for (const key of Object.keys(cellsOf(value))) columns.add(key);
      const due = pause();
      if (due) await due;
    }
    parts.push(csvLine([...columns]));
    for (const value of values()) {
      const cells = cellsOf(value);
      parts.push(csvLine([...columns].map(column => cells[column])));
      const due = pause();
      if (due) await due;
    }
  } else {
    for (const value of values()) {
      parts.push(`${JSON.stringify(value)}\n`);
      const due = pause();
      if (due) await due;
    }
  }
  return new Blob(parts, { type: types[format] });
}

/** What is no object, such as a consent command, has one column of its own. */
function cellsOf(value: unknown): { readonly [column: string]: unknown } {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (JSON.parse(JSON.stringify(value)) as { [column: string]: unknown }) : { value };
}
