import type { VendorFields } from '../../../schemas/src/vendor.ts';

/** The chat hands over nothing that a record needs. `own` is in none of what goes on. */
export const fields = { custom: 'own.' } as const satisfies VendorFields;
