import type { Payloads } from '../room/payloads.ts';

export const payloads: Payloads = {
  own: ['bot_id', 'process_id', 'process_name', 'sub_process_id', 'sub_process_name'],
  ownLabels: ['link_clicked', 'proceed_confirmed'],
  foreign: [
    'token',
    'firstname',
    'lastname',
    'phone',
    'birthdate',
    'answer',
    'text',
    'content',
    'payload.text',
    'payload.quick_replies.0.label',
    'customer.address.street',
    'customer.phone',
  ],
  numeric: [],
  personal: /^gender_(female|male|diverse)$/,
  decidingFor: native => (native === 'message_received' ? { type: 'SEND_MESSAGE' } : {}),
  deciding: [{ type: 'SEND_MESSAGE' }, { type: 7 }],
};
