import type { CaptureContext } from '../../../schemas/src/vendor.ts';
import { spy } from '../hooks/spy.ts';

/**
 * Sees the page's calls of a function before they arrive there, so that an argument may be replaced: a chat takes
 * listeners in the options with which it is started. `isFirst` is false where tools call on what they have wrapped.
 */
export const callsOf = (
  { _hook }: CaptureContext,
  owner: object,
  name: string,
  onCall: (args: unknown[], isFirst: boolean) => void,
): unknown => _hook(owner, name, spy(onCall)());
