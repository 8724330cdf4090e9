import type { VendorFacts } from '../../../schemas/src/vendor.ts';

export const facts: VendorFacts = {
  /** The privacy notice is the one decision that Userlike reports. */
  _mapName: native =>
    native === 'disclaimer_ok'
      ? { event: 'chat_permission', chat_topic: 'privacy', chat_decision: 'accepted' }
      : undefined,
};
