import type { CaptureContext, Wrap } from '../../../schemas/src/vendor.ts';
import { hasOwn } from '../has-own.ts';
import { hookProperty } from '../hooks/hook-property.ts';
import { getOwnPropertyDescriptor } from '../language.ts';

/**
 * Gives readers of a global what comes of its value, as long as there is one: an accessor stands in its place, but never
 * makes the name known to the window, since sites test for it. Answers with a look at the page. `onAnew` hears that the
 * page has taken the global away and put it there again, even if nobody looked in between.
 */
export function whileThere(
  { _win, _keep }: CaptureContext,
  name: string,
  wrap: Wrap,
  onAnew?: () => void,
): () => void {
  const { _recheck, stop } = hookProperty(
    _win,
    name,
    wrap,
    // What cannot be taken away was only given another value.
    onAnew && (() => getOwnPropertyDescriptor(_win, name)!.configurable && onAnew()),
  );
  _keep(`=${name}`, { _recheck() {}, stop });
  return () => {
    if (hasOwn(_win, name)) _recheck();
    else if (onAnew) onAnew();
  };
}
