import type { Payloads } from '../room/payloads.ts';

export const payloads: Payloads = {
  own: [],
  ownLabels: [],
  foreign: [
    ...['agent.email', 'agent.avatar_url', 'agent.phone_number', 'content', 'text', 'email', 'name'],
    ...['content_attributes.items.0.title', 'attachments.0.data_url', 'data.payload', 'contact.name'],
  ],
  numeric: ['conversation_id', 'agent.id'],
  // Only of a message something is handed on.
  closed: /^(?!chatwoot:on-message$)/,
  decidingFor: native => (native === 'chatwoot:on-message' ? { value: 0 } : {}),
  deciding: [
    ...[0, 1, 2, 3, 'form', 'input_select', 'text'].map(value => ({ value })),
    ...[1, 5, 0, 6, 2.5, '4'].map(score => ({ value: 'input_csat', score })),
  ],
};
