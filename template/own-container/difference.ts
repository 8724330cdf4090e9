/** What is different between two states of one entry, line by line, as they stand in the file. */

export interface Line {
  readonly mark: '+' | '-' | ' ';
  readonly text: string;
}

/** Lines around a change that show where it is. */
const around = 2;

/** The lines that go and come, with few around them; nothing where both are equal. */
export function difference(before: object, after: object): Line[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const start = common(old, now);
  const end = common(old.slice(start).reverse(), now.slice(start).reverse());
  const [gone, come] = [old, now].map(lines => lines.slice(start, lines.length - end)) as [
    string[],
    string[],
  ];
  if (gone.length + come.length === 0) return [];
  return [
    ...marked(' ', old.slice(Math.max(0, start - around), start)),
    ...marked('-', gone),
    ...marked('+', come),
    ...marked(' ', old.slice(old.length - end, old.length - end + around)),
  ];
}

const linesOf = (entry: object): string[] => JSON.stringify(entry, null, 2).split('\n');

const marked = (mark: Line['mark'], lines: readonly string[]): Line[] => lines.map(text => ({ mark, text }));

/** How many lines two texts begin with in common. */
function common(some: readonly string[], others: readonly string[]): number {
  const at = some.findIndex((line, index) => line !== others[index]);
  return at < 0 ? some.length : at;
}
