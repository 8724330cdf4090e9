import type { VendorFields } from '../../../schemas/src/vendor.ts';

/** The chat tells nothing that a field holds. The capture puts into `own` what a site may list: whether a bot wrote. */
export const fields = { custom: 'own.' } as const satisfies VendorFields;
