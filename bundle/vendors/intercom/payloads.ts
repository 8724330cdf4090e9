import type { Payloads } from '../room/payloads.ts';

export const payloads: Payloads = {
  own: [],
  ownLabels: [],
  foreign: [
    'email',
    'name',
    'phone',
    'user_id',
    'text',
    'content',
    'message',
    'conversation.id',
    'admin.name',
  ],
  numeric: [],
  // Of no event goes on what a site may ask for.
  closed: /./,
  decidingFor: () => ({}),
  deciding: [],
};
