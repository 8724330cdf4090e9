/** Answers whether one more may pass, of at most so many in a period. */
export type Limit = (most: number, isRepeatable: boolean, period: unknown) => boolean;

/**
 * A cap on records, counted anew in each period. Records of repeatable events may use half of it, so a busy
 * conversation never costs the ones that reports are built on.
 */
export function limiter(): Limit {
  let current: unknown;
  let all: number;
  let repeatable: number;
  return (most, isRepeatable, period) => {
    if (current !== period) {
      current = period;
      all = repeatable = 0;
    }
    if (all >= most || (isRepeatable && repeatable >= most / 2)) return false;
    all++;
    if (isRepeatable) repeatable++;
    return true;
  };
}
