/** What many rounds say together. */
import type { Pair } from './side-by-side.ts';
import { digits } from './table.ts';

/** A figure of which half the rounds gave between `low` and `high`. */
export interface Spread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** The median, and the middle half around it. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))];
  const [low, middle, high] = [at(1 / 4), at(1 / 2), at(3 / 4)];
  if (low === undefined || middle === undefined || high === undefined) {
    throw new Error('Nothing was measured.');
  }
  return { low, middle, high };
}

/** How a side stands to its neighbour. */
export const toNeighbour = (pairs: readonly Pair[]): Spread =>
  spreadOf(pairs.map(({ own, neighbour }) => own / neighbour));

/** As people read it: `0.12× (0.11–0.13)`. */
export const shown = ({ low, middle, high }: Spread): string =>
  `${digits(middle)}× (${digits(low)}–${digits(high)})`;
