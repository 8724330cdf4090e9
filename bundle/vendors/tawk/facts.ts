import type { VendorFacts } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';

export const facts: VendorFacts = {
  /** A rating or a status that is none of those documented says nothing. */
  _mapPayload: (native, payload, isFirst) => {
    const value = dig(payload, ['value']);
    return native === 'tawkChatMessageVisitor' && isFirst('chat_engaged')
      ? [{ event: 'chat_engaged' }, { event: 'chat_message_sent' }]
      : native === 'tawkStatusChange' && value === 'offline'
        ? [{ event: 'chat_unavailable' }]
        : native === 'tawkChatSatisfaction' && (value === 1 || value === 0 || value === -1)
          ? [{ event: 'chat_rated', chat_score: value, chat_scale: 'mood' }]
          : undefined;
  },
};
