/** How far long work is, for somebody who watches. */
import type { World } from './world.ts';

/** A line that is written over itself. */
export interface Progress {
  show(text: string): void;
  /** Takes the line away. */
  clear(): void;
}

const pause = 200;

/** Shows nothing where nobody watches: in pipes, files and logs. */
export function progress({ stderr }: Pick<World, 'stderr'>, now: () => number = Date.now): Progress {
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  let last = -pause;
  return {
    show: text => {
      if (now() - last < pause) return;
      last = now();
      stderr.write(`\r\u001B[K${text}`);
    },
    clear: () => {
      stderr.write('\r\u001B[K');
    },
  };
}
