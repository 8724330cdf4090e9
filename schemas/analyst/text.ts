/** Pieces of SQL text. */

/** A text literal. */
export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A list of text literals for `IN`. */
export const list = (texts: readonly string[]): string => `(${texts.map(quote).join(', ')})`;

/** Moves every line but the first to the right. */
export const indent = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`);

/** A share of two sums; nothing where there is nothing to divide by. Times 1.0, since SQLite divides whole numbers whole. */
export const share = (part: string, whole: string): string => `1.0 * ${part} / NULLIF(${whole}, 0)`;
