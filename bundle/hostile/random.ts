/** Chance that can be had again: the same seed gives the same choices. */
export interface Random {
  /** A whole number from 0 to one below `end`. */
  below(end: number): number;
  /** True so many times in a hundred. */
  percent(likely: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32: small, quick and even enough to choose with. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { below, percent: likely => next() * 100 < likely, pick: list => list[below(list.length)]! };
}
