import type { VendorTables } from '../core/vendor-tables.ts';

/**
 * Path of an own value, from where the vendor keeps such values: as `bundle/core/record.ts` goes it, written again
 * here, so that the bundle pays nothing for it.
 */
export const ownPath = ({ _custom: custom }: VendorTables, key: string): string => custom + key;
