import type { VendorFacts } from '../../../schemas/src/vendor.ts';
import { text } from '../../core/clean.ts';
import { dig } from '../../core/get-path.ts';

/** The word of ours by what an event says, behind the first letter of its name, which tells these apart. */
const told: { readonly [said: string]: string } = {
  __proto__: null as never,
  vmaximized: 'opened',
  vminimized: 'closed',
  vhidden: 'hidden',
  aoffline: 'unavailable',
  cchatting: 'started',
  fprechat: 'answered',
  fpostchat: 'answered',
  fticket: 'lead',
  nagent: 'message_received',
  ncustomer: 'message_sent',
  rgood: 'rated',
  rbad: 'rated',
};

export const facts: VendorFacts = {
  _mapPayload: (native, payload, isFirst) => {
    const value = text(dig(payload, ['value']));
    const word = told[native[0]! + value];
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
