import type { FieldEntry, VendorEntry } from '../src/dictionary.ts';
import type { Field } from '../src/record.ts';

const ofRatings: readonly Field[] = ['chat_score', 'chat_scale'];
const ofPermissions: readonly Field[] = ['chat_decision', 'chat_topic'];

/** Whether a field can hold something of this chat: a value that it hands over, or one that the listener makes. */
export function fills({ id, scale, events }: VendorEntry, { name, from }: FieldEntry): boolean {
  if (ofRatings.includes(name)) return scale !== undefined;
  if (ofPermissions.includes(name)) {
    return events.some(({ eventNames }) => (eventNames as readonly string[]).includes('chat_permission'));
  }
  return Object.keys(from).length === 0 || from[id] !== undefined;
}
