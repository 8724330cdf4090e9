import { isCountSafe } from '../dictionary/count-safe.ts';
import type { Dictionary } from '../src/dictionary.ts';
import type { EventName } from '../src/event-names.ts';
import type { VendorId } from '../src/vendor.ts';

/** What stands for a conversation, best first. */
const signs: readonly EventName[] = ['chat_engaged', 'chat_opened', 'chat_answered', 'chat_lead'];

/** The event that days and channels are counted by; none for a chat of which nothing of the kind can be counted. */
export const signOf = (dictionary: Dictionary, vendor: VendorId): EventName | undefined =>
  signs.find(event => isCountSafe(dictionary, vendor, event));
