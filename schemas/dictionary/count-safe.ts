import type { Dictionary } from '../src/dictionary.ts';
import type { VendorId } from '../src/vendor.ts';
import { eventNamed } from './look-up.ts';

/** Whether one thing that happened makes the event come once from this chat; nothing if the chat does not report it. */
export const isCountSafe = (
  dictionary: Pick<Dictionary, 'events'>,
  vendor: string,
  event: string,
): boolean | undefined => eventNamed(dictionary, event)?.vendors[vendor as VendorId]?.countSafe;
