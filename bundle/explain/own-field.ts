/** Own fields as `bundle/src/record.ts` makes them; written again here, so that the bundle pays nothing for it. */
import type { Manners } from '../src/manners.ts';

/** Name of the field that an own value is recorded in. */
export const ownField = (key: string): `chat_custom_${string}` => `chat_custom_${key.replaceAll('.', '_')}`;

/** Steps to an own value, from where the vendor keeps such values. */
export const ownPath = ({ custom }: Manners, key: string): readonly string[] => (custom + key).split('.');
