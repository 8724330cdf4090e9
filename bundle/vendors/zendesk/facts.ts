import type { VendorFacts } from '../../../schemas/src/vendor.ts';
import { text } from '../../core/clean.ts';
import { dig } from '../../core/get-path.ts';

/** The word of ours by the action of a `userEvent`, as the vendor lists them. */
const told: { readonly [action: string]: string } = {
  __proto__: null as never,
  'Chat Rating Good': 'rated',
  'Chat Rating Bad': 'rated',
  'Chat Request Form Submitted': 'answered',
  'Chat Served by Operator': 'handover',
  'Contact Form Submitted': 'lead',
  'Talk Callback Request Submitted': 'lead',
};

export const facts: VendorFacts = {
  _mapPayload: (native, payload) => {
    const action = text(dig(payload, ['action']));
    const word = native === 'userEvent' && told[action!];
    const event = 'chat_' + word;
    return event === 'chat_rated'
      ? [{ event, chat_score: +/Good/.test(action!), chat_scale: 'thumb' }]
      : word
        ? [{ event }]
        : undefined;
  },
};
