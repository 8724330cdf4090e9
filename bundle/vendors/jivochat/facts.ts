import type { VendorFacts } from '../../../schemas/src/vendor.ts';

/** The name of an event says all that there is. */
export const facts: VendorFacts = {};
