import type { VendorFacts } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';

export const facts: VendorFacts = {
  /**
   * Of a form that was answered the value is its name, of another message a number: 0 where the visitor has written, 1
   * the team or a bot, 3 the chat itself, 2 a note of what was done.
   */
  _mapPayload: (native, payload, isFirst) => {
    const value = native === 'chatwoot:on-message' && dig(payload, ['value']);
    const score = dig(payload, ['score']) as number;
    return value === 0 && isFirst('chat_engaged')
      ? [{ event: 'chat_engaged' }, { event: 'chat_message_sent' }]
      : value === 0
        ? [{ event: 'chat_message_sent' }]
        : value === 1 || value === 3
          ? [{ event: 'chat_message_received' }]
          : value === 'form' || value === 'input_select'
            ? [{ event: 'chat_answered' }]
            : value === 'input_csat' && [1, 2, 3, 4, 5].includes(score)
              ? [{ event: 'chat_rated', chat_score: score, chat_scale: 'stars' }]
              : undefined;
  },
};
