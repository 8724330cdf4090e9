/** Figures as tables of Markdown. */
import { markdownTable } from '../../schemas/text/markdown-table.ts';

/** A head and its rows; the first cell of each row names it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable(head, rows, '--:');

/** The digits of a ratio that say something. Throws for what is no number. */
export function digits(times: number): string {
  if (!Number.isFinite(times)) throw new Error(`${times} is no ratio.`);
  return times.toFixed(times < 0.01 ? 3 : times < 10 ? 2 : 0);
}

/** A ratio as people say it: `0.33×`. */
export const ratio = (part: number, whole: number): string => `${digits(part / whole)}×`;

/** A number with commas, as in `5,251`. */
export const count = (bytes: number): string => bytes.toLocaleString('en');
