import type { VendorFacts } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';

export const facts: VendorFacts = {
  /** Callbacks begin with `on`; everything else is a call of the page. */
  _mapName: native => (/^on/.test(native) ? undefined : { event: 'chat_sdk_call' }),
  /** Only who wrote is read of a message. */
  _mapPayload: (native, payload, isFirst) => {
    if (native !== 'onMessage') return;
    const isAdmin = dig(payload, ['isAdmin']);
    if (isAdmin === true) return [{ event: 'chat_message_received' }];
    if (isAdmin !== false) return;
    return isFirst('chat_engaged')
      ? [{ event: 'chat_engaged' }, { event: 'chat_message_sent' }]
      : [{ event: 'chat_message_sent' }];
  },
};
