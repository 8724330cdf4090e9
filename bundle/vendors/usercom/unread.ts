import { textKeys } from '../room/text-keys.ts';
import type { Unread } from '../room/unread.ts';

export const unread: Unread = {
  neverRead: [
    {
      native: /^onMessage$/,
      path: textKeys[1]!,
      description: 'Text of a message. Only who wrote it is read (isAdmin).',
    },
    {
      native: /^onPayloadReceived$/,
      path: 'payload',
      description: 'Code that an automation sends to the page.',
    },
    {
      native: /^(client\.update|UE\.(pageHit|resetAuth))$/,
      path: 'attributes',
      description: 'Attributes of the visitor in calls of the page. Only the name of the call is recorded.',
    },
  ],
  // The capture asks for it with each event, and most have none.
  deciding: [{ native: /^on/, path: 'isAdmin' }],
};
