import type { Manners } from '../src/manners.ts';

/**
 * Path of an own value, from where the vendor keeps such values: as `bundle/src/record.ts` goes it, written again
 * here, so that the bundle pays nothing for it.
 */
export const ownPath = ({ custom }: Manners, key: string): string => custom + key;
