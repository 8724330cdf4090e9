import type { Manners } from '../src/manners.ts';

/**
 * Steps to an own value, from where the vendor keeps such values: as `bundle/src/record.ts` goes them, written again
 * here, so that the bundle pays nothing for it.
 */
export const ownPath = ({ custom }: Manners, key: string): readonly string[] => (custom + key).split('.');
