import type { VendorFacts } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';

export const facts: VendorFacts = {
  /** The rating is the text of its message, on a scale that no documentation names, so no score is made of it. */
  _mapPayload: (native, payload) =>
    native === 'messageFromVisitor' && dig(payload, ['type']) === 'satisfaction_survey_rating'
      ? [{ event: 'chat_rated' }]
      : native === 'setStatus' && dig(payload, ['value']) === 'offline'
        ? [{ event: 'chat_unavailable' }]
        : undefined,
};
