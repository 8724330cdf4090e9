/** A clock for pages whose timers must not depend on how fast the machine is. */

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

const long = 500;
const held: Timer[] = [];
let now = 0;

/** From here on, timers of half a second and more wait until time is said to pass. */
export function holdTimers(): void {
  const { setTimeout } = window;
  window.setTimeout = ((run: () => void, wait = 0, ...more: unknown[]) =>
    wait >= long ? held.push({ at: now + wait, run }) : setTimeout(run, wait, ...more)) as typeof setTimeout;
}

/** Lets time pass for those timers. */
export function passTime(time: number): void {
  now += time;
  for (const timer of held.filter(({ at }) => at <= now)) {
    held.splice(held.indexOf(timer), 1);
    timer.run();
  }
}
