import type { CaptureContext, Wrap } from '../../../schemas/src/vendor.ts';
import { hasOwn } from '../has-own.ts';
import { hookProperty } from '../hooks/hook-property.ts';

/**
 * Gives readers of a global what comes of its value, as long as there is one: an accessor stands in its place, but never
 * makes the name known to the window, since sites test for it. Answers with a look at the page.
 */
export function whileThere({ _win, _keep }: CaptureContext, name: string, wrap: Wrap): () => void {
  const { _recheck, stop } = hookProperty(_win, name, wrap);
  _keep(`=${name}`, { _recheck() {}, stop });
  return () => {
    if (hasOwn(_win, name)) _recheck();
  };
}
