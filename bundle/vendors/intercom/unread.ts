import type { Unread } from '../room/unread.ts';

/** What an event hands over would be its only argument. */
export const unread: Unread = {
  neverRead: [
    {
      native: /^onUserEmailSupplied$/,
      path: 'argument',
      description: 'E-mail address that the visitor has entered, should it come with the event.',
    },
  ],
  deciding: [],
};
