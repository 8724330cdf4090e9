import type { Unread } from '../room/unread.ts';

/** What stands on `data` of an event, of which the capture takes only what decides and whether a bot wrote. */
export const unread: Unread = {
  neverRead: [
    {
      native: /^messageFrom(Visitor|Operator)$/,
      path: 'message',
      description: 'Text of a message, the address of a file, or the rating.',
    },
    {
      native: /^preFormFilled$/,
      path: 'form_data',
      description: 'What the visitor has entered into the form before the chat.',
    },
  ],
  deciding: [
    { native: /^messageFromVisitor$/, path: 'type' },
    { native: /^setStatus$/, path: 'value' },
  ],
};
