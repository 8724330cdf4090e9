import type { VendorFacts } from '../../../schemas/src/vendor.ts';

export const facts: VendorFacts = {
  _mapPayload: (native, _, isFirst) =>
    native === 'message:sent' && isFirst('chat_engaged')
      ? [{ event: 'chat_engaged' }, { event: 'chat_message_sent' }]
      : undefined,
};
