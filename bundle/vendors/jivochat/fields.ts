import type { VendorFields } from '../../../schemas/src/vendor.ts';

/** Nothing is handed on, so there is nothing to read. Own fields would be in `own`, which no event of the chat has. */
export const fields = { custom: 'own.' } as const satisfies VendorFields;
