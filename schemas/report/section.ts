/** One line of a chart: how many there were of something. */
export interface Amount {
  readonly label: string;
  /** The number, or in words why there is none. */
  readonly times: number | string;
}

/** One chart, in words and numbers: whoever draws it needs no more. */
export interface Section {
  readonly title: string;
  /** What to know to read it right. */
  readonly notes: readonly string[];
  /** None where there is nothing to draw; then the notes say why. */
  readonly amounts: readonly Amount[];
}

/** Where a chat has no such event: a 0 would say that nobody did it. */
export const notTold = 'not told';

/** Where one thing that happened may make the event come several times. */
export const notCounted = 'not counted';

/** How many items there are under each label, in the order in which the labels come. */
export function tally<Item>(items: readonly Item[], labelOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(labelOf(item), (counts.get(labelOf(item)) ?? 0) + 1);
  return counts;
}
