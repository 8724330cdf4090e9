import type { Payloads } from '../room/payloads.ts';

/** What makes an event what its name stands for most often. */
const deciding: { readonly [native: string]: string } = {
  visibility_changed: 'maximized',
  availability_changed: 'offline',
  customer_status_changed: 'chatting',
  new_event: 'agent',
  form_submitted: 'ticket',
  rating_submitted: 'good',
};

export const payloads: Payloads = {
  own: [],
  ownLabels: [],
  foreign: [
    'customerData.name',
    'customerData.email',
    'customerData.id',
    'customerData.sessionVariables.order',
    'author.name',
    'greeting.uniqueId',
    'eventId',
    'message',
    'text',
    'content',
    'id',
    'name',
    'email',
    'phone',
  ],
  numeric: [],
  // Of these nothing goes on but what was rated, or nobody of the team and no button is in them.
  closed: /^(?!new_event|rich_message)/,
  decidingFor: native => (native in deciding ? { value: deciding[native] } : {}),
  deciding: [
    ...[...Object.values(deciding), 'minimized', 'hidden', 'online', 'browsing', 'customer'],
    ...['prechat', 'postchat', 'bad', 'none', 'message'],
  ].map(value => ({ value })),
};
