import type { Payloads } from '../room/payloads.ts';

export const payloads: Payloads = {
  own: ['product_id', 'event_type'],
  ownLabels: [],
  foreign: [
    'content',
    'text',
    'author.name',
    'author.email',
    'attachments.0.url',
    'user_id',
    'email',
    'first_name',
    'phone_number',
    'customer.phone',
    'token',
    'company.name',
  ],
  numeric: [],
  // Of callbacks, and of calls that say who the visitor is, nothing is read.
  closed: /^(on|client\.update|UE\.)/,
  // Product events are told apart by their type.
  fired: catalogued =>
    catalogued.replace('event.*', 'event.signup').replace(/^product_event: .*/, 'product_event'),
  decidingFor: () => ({ isAdmin: false }),
  deciding: [{ isAdmin: true }, { isAdmin: false }],
};
