import type { Adopt } from '../../schemas/src/vendor.ts';
import { attempt } from './attempt.ts';
import { apply, standIns } from './stand-in.ts';

/** A call that has not ended, and the one in which it happened. */
export interface Frame {
  readonly args: readonly unknown[];
  readonly outer: Frame | undefined;
}

/** Whether a call passes on what an outer one was given; some sites pass on only the first arguments. */
const passesOn = (outer: readonly unknown[], args: readonly unknown[]) =>
  args.every((arg, i) => arg === outer[i]);

/**
 * Listens in on functions: the stand-in tells `onCall` the arguments and then calls the function with the same
 * `this` and arguments, returning and throwing as it does. With `always`, nothing set is answered by a stand-in too.
 *
 * When sites chain callbacks, one stand-in runs inside another with the same arguments: told once. A real event
 * inside an event has other arguments and is told.
 */
export function tapper(onCall: (args: readonly unknown[]) => void, always?: boolean): Adopt {
  // A chain, since the page may have changed what a list does.
  let running: Frame | undefined;
  const silent = () => {};
  const tap = standIns((target, self, args) => {
    const outer = running;
    running = { args, outer };
    try {
      attempt(() => {
        for (let frame = outer; frame; frame = frame.outer) if (passesOn(frame.args, args)) return;
        onCall(args);
      });
      return apply(target, self, args);
    } finally {
      running = outer;
    }
  });
  return value => tap(always && value == null ? silent : value);
}
