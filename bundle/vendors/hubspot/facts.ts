import type { VendorFacts } from '../../../schemas/src/vendor.ts';

export const facts: VendorFacts = {
  /** The text of the button that the visitor has chosen. */
  _labelClass: native => (/^quick/.test(native) ? 'answers' : 'never'),
};
