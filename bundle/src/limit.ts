import { now as time } from './time.ts';

/**
 * A cap on records per minute. Records of a kind that is not safe to count may use half of it, so a noisy
 * conversation never costs the ones that reports are built on. Answers whether one more may pass.
 */
export function limiter(): (most: number, loose: boolean) => boolean {
  let minute = 0;
  let all = 0;
  let noisy = 0;
  return (most, loose) => {
    const now = Math.floor(time() / 60_000);
    if (now !== minute) {
      minute = now;
      all = noisy = 0;
    }
    if (all >= most || (loose && noisy >= most / 2)) return false;
    all++;
    if (loose) noisy++;
    return true;
  };
}
