import type { Payloads } from '../room/payloads.ts';

export const payloads: Payloads = {
  own: ['global_ctx.widget_id', 'global_ctx.widget_lang', 'global_ctx.operator_group_id'],
  ownLabels: [],
  foreign: [
    'global_ctx.client_phone',
    'global_ctx.token',
    'session_ctx.message',
    'session_ctx.messages.0.text',
    'session_ctx.custom_data.email',
    'session_ctx.custom_data.text',
    'session_ctx.custom_data.customer.phone',
    'session_ctx.custom_data.customer.note.content',
    'third.email',
  ],
  numeric: ['session_ctx.operator_id'],
  decidingFor: () => ({}),
  deciding: [],
};
