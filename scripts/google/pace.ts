/** Keeps requests within a quota over a window that slides. */
import type { Clock } from './clock.ts';

export interface Pace {
  /** Ends when a request may be sent; told first how long that takes, if it takes time. */
  turn(waiting?: (milliseconds: number) => void): Promise<void>;
  /** What Google says the quota is. */
  learn(most: number): void;
}

/** So many requests within so many milliseconds, whoever asks for them. */
export function pace(most: number, milliseconds: number, { now, sleep }: Clock): Pace {
  let allowed = most;
  let times: number[] = [];
  return {
    turn: async (waiting = () => {}) => {
      times = times.filter(time => time > now() - milliseconds);
      while (times.length >= allowed) {
        const wait = times[times.length - allowed]! + milliseconds - now();
        if (wait > 0) {
          waiting(wait);
          await sleep(wait);
        }
        times = times.filter(time => time > now() - milliseconds);
      }
      times.push(now());
    },
    learn: told => {
      allowed = Math.max(1, told);
    },
  };
}
