import type { Payloads } from '../room/payloads.ts';

export const payloads: Payloads = {
  own: [],
  ownLabels: [],
  foreign: [
    'content',
    'text',
    'user.nickname',
    'user.user_id',
    'user.email',
    'fingerprint',
    'session_id',
    'nickname',
    'email',
    'phone',
    'query',
    'excerpt',
  ],
  numeric: [],
  // Of no event goes on what a site may ask for.
  closed: /./,
  decidingFor: () => ({}),
  deciding: [],
};
