import type { VendorFacts } from '../../../schemas/src/vendor.ts';

/** Each name says all. */
export const facts: VendorFacts = {};
