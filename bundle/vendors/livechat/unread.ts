import type { Unread } from '../room/unread.ts';

export const unread: Unread = {
  neverRead: [
    {
      native: /^ready$/,
      path: 'customerData',
      description: 'Who the visitor is, with name, e-mail address and the variables of the site.',
    },
    { native: /^greeting_/, path: 'uniqueId', description: 'Number of a greeting that this visitor got.' },
  ],
  deciding: [
    {
      native:
        /^(visibility_changed|availability_changed|customer_status_changed|new_event|form_submitted|rating_submitted)$/,
      path: 'value',
    },
  ],
};
