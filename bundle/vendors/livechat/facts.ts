import type { VendorFacts } from '../../../schemas/src/vendor.ts';
import { text } from '../../core/clean.ts';
import { dig } from '../../core/get-path.ts';

/** The word of ours by an event and what it says. */
const told: { readonly [said: string]: string } = {
  __proto__: null as never,
  'visibility_changed maximized': 'opened',
  'visibility_changed minimized': 'closed',
  'visibility_changed hidden': 'hidden',
  'availability_changed offline': 'unavailable',
  'customer_status_changed chatting': 'started',
  'form_submitted prechat': 'answered',
  'form_submitted postchat': 'answered',
  'form_submitted ticket': 'lead',
  'new_event agent': 'message_received',
  'new_event customer': 'message_sent',
  'rating_submitted good': 'rated',
  'rating_submitted bad': 'rated',
};

export const facts: VendorFacts = {
  _mapPayload: (native, payload, isFirst) => {
    const value = text(dig(payload, ['value']));
    const word = told[native + ' ' + value];
    const event = 'chat_' + word;
    return event === 'chat_message_sent' && isFirst('chat_engaged')
      ? [{ event: 'chat_engaged' }, { event }]
      : event === 'chat_rated'
        ? [{ event, chat_score: +(value === 'good'), chat_scale: 'thumb' }]
        : word
          ? [{ event }]
          : undefined;
  },
  /** The site's own name of the button that the visitor has chosen. */
  _labelClass: native => (/^ri/.test(native) ? 'answers' : 'never'),
};
