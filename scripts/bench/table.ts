/** Figures as tables of Markdown. */
import { markdownTable } from '../../schemas/text/markdown-table.ts';

/** A head and its rows; the first cell of each row names it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable(head, rows, '--:');

/** A ratio as people say it: two digits that count, and `×`. */
export function ratio(part: number, whole: number): string {
  const times = part / whole;
  if (!Number.isFinite(times)) throw new Error(`${part} to ${whole} is no ratio.`);
  return `${times < 0.01 ? times.toFixed(3) : times < 10 ? times.toFixed(2) : times.toFixed(0)}×`;
}

/** A number with commas, as in `5,251`. */
export const count = (bytes: number): string => bytes.toLocaleString('en');
