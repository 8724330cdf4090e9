/** Answers whether one more may pass, of at most so many in a period. */
export type Limit = (most: number, loose: boolean, period: unknown) => boolean;

/**
 * A cap on records, counted anew in each period. Records of a kind that is not safe to count may use half of it, so a
 * noisy conversation never costs the ones that reports are built on.
 */
export function limiter(): Limit {
  let current: unknown;
  let all: number;
  let noisy: number;
  return (most, loose, period) => {
    if (current !== period) {
      current = period;
      all = noisy = 0;
    }
    if (all >= most || (loose && noisy >= most / 2)) return false;
    all++;
    if (loose) noisy++;
    return true;
  };
}
