import type { Dictionary, EventEntry } from '../src/dictionary.ts';
import type { EventName } from '../src/event-names.ts';
import type { VendorId } from '../src/vendor.ts';

/** Events that say nothing of a chat by being there or not. */
const apart: readonly EventName[] = ['chat_activity', 'chat_sdk_call', 'chat_diagnostic'];

/** The events of ours that nothing a chat reports can become. */
export const neverTold = ({ events }: Pick<Dictionary, 'events'>, id: VendorId): readonly EventEntry[] =>
  events.filter(({ name, vendors }) => !vendors[id] && !apart.includes(name));
