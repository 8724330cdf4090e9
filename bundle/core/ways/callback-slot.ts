import type { CaptureContext } from '../../../schemas/src/vendor.ts';
import { spy } from '../hooks/spy.ts';

/**
 * Listens to a chat that looks up a global function at each event and calls it. With nothing set by the site it finds a
 * function of ours all the same. Tells of each event once, however tools chain the functions that they find.
 */
export function callbackSlot(
  { _win, _hook }: CaptureContext,
  name: string,
  onEvent: (args: unknown[]) => void,
): void {
  _hook(_win, name, slotSpy(onEvent)());
}

/** Ways to open places for one callback, each filled even where the page has put nothing. */
export const slotSpy = (onEvent: (args: unknown[]) => void): ReturnType<typeof spy> =>
  spy((args, isFirst) => {
    if (isFirst) onEvent(args);
  }, true);
