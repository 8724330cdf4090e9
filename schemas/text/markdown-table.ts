/** Tables of Markdown. */

/** A head and its rows. `others` is the rule below every cell of the head but the first: `--:` sets figures to the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  others: '---' | '--:' = '---',
): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : others));
  return [head, rule, ...rows].map(cells => `| ${cells.map(inCell).join(' | ')} |`).join('\n');
}

/** A row is one line, and a bar in a cell is none between cells. */
const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
