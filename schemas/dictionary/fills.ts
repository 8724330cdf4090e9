import type { FieldEntry, VendorEntry } from '../src/dictionary.ts';
import type { Field } from '../src/record.ts';

const ofRatings: readonly Field[] = ['chat_score', 'chat_scale'];

/** Whether a field can hold something of this chat: a value that it hands over, or one that the listener makes. */
export const fills = ({ id, scale }: VendorEntry, { name, from }: FieldEntry): boolean =>
  ofRatings.includes(name) ? scale !== undefined : Object.keys(from).length === 0 || from[id] !== undefined;
