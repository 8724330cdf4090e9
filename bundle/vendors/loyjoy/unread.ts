import type { Unread } from '../room/unread.ts';

export const unread: Unread = {
  neverRead: [
    {
      native: /^message_received$/,
      path: 'payload.text',
      description: "Text of a message. Only the message's type is read.",
    },
  ],
  deciding: [{ native: /^message_received$/, path: 'type' }],
};
