/** How far long work is, for somebody who watches. */
import { printable } from '../../schemas/dump/printable.ts';
import type { Io } from './io.ts';

/** A line that is written over itself. */
export interface Progress {
  show(text: string): void;
  /** Takes the line away. */
  clear(): void;
}

const pause = 200;

/** What is usual where a terminal does not tell. */
const usualWidth = 80;

/** Shows nothing where nobody watches: in pipes, files and logs, and in terminals that cannot erase a line. */
export function progress(
  { stderr, env }: Pick<Io, 'stderr' | 'env'>,
  now: () => number = Date.now,
): Progress {
  if (!stderr.isTTY || env?.TERM === 'dumb') return { show: () => {}, clear: () => {} };
  let last = -pause;
  let isShown = false;
  return {
    show: text => {
      if (now() - last < pause) return;
      last = now();
      isShown = true;
      stderr.write(`\r\u001B[K${fitting(printable(text), stderr.columns ?? usualWidth)}`);
    },
    clear: () => {
      if (isShown) stderr.write('\r\u001B[K');
      isShown = false;
    },
  };
}

/** What is wider than the terminal would go on in a line that nobody erases. */
function fitting(text: string, width: number): string {
  const all = [...text];
  return all.length < width ? text : `${all.slice(0, Math.max(width - 2, 0)).join('')}…`;
}
