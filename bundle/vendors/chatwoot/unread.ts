import type { Unread } from '../room/unread.ts';

const message = /^chatwoot:on-message$/;

/** A message is handed over as a whole; of these parts nothing goes on. */
export const unread: Unread = {
  neverRead: [
    { native: message, path: 'detail.content', description: 'Text of a message.' },
    {
      native: message,
      path: 'detail.content_attributes',
      description: 'Questions and answers of a form, and the comment on a rating.',
    },
    { native: message, path: 'detail.attachments', description: 'Addresses of files that were sent.' },
    {
      native: /^chatwoot:postback$/,
      path: 'detail.data',
      description: 'What the button of a card sends to the bot.',
    },
  ],
  deciding: [
    { native: message, path: 'value' },
    { native: message, path: 'score' },
  ],
};
