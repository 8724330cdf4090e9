import type { Unread } from '../room/unread.ts';

/** What an event hands over is its only argument, of which nothing goes on where it is named here. */
export const unread: Unread = {
  neverRead: [
    {
      native: /^message:(sent|received)$/,
      path: 'argument',
      description: 'A message, with its text, who has written it and which visitor it is about.',
    },
    { native: /^user:email:changed$/, path: 'argument', description: 'E-mail address of the visitor.' },
    { native: /^user:phone:changed$/, path: 'argument', description: 'Phone number of the visitor.' },
    { native: /^session:loaded$/, path: 'argument', description: 'Number of the session of the visitor.' },
  ],
  deciding: [],
};
