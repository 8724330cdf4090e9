import type { Unread } from '../room/unread.ts';

/** The detail of an event is handed over as a whole; where it is named here, nothing of it goes on. */
export const unread: Unread = {
  neverRead: [
    {
      native: /^tawkChatMessage(Visitor|Agent|System)$/,
      path: 'detail',
      description: 'Text of a message, which is all that its event holds.',
    },
    {
      native: /^tawk(Prechat|Offline)Submit$/,
      path: 'detail',
      description: 'What the visitor has entered into a form.',
    },
    {
      native: /^tawkFileUpload$/,
      path: 'detail',
      description: 'Address of a file that the visitor has sent.',
    },
    { native: /^tawkVisitorNameChanged$/, path: 'detail', description: 'Name of the visitor.' },
    { native: /^tawkTagsUpdated$/, path: 'detail', description: 'Tags that the team has given.' },
  ],
  deciding: [{ native: /^tawk(ChatSatisfaction|StatusChange)$/, path: 'value' }],
};
