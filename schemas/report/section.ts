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

/** How many items there are under each label, in the order in which the labels come. */
export function tally<Item>(items: readonly Item[], labelOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(labelOf(item), (counts.get(labelOf(item)) ?? 0) + 1);
  return counts;
}
