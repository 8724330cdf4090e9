import type { Unread } from '../room/unread.ts';

export const unread: Unread = {
  neverRead: [
    { native: /^messagesShown$/, path: 'data.messages', description: 'Messages with their text.' },
    {
      native: /^conversationAgentAssigned$/,
      path: 'data.agentDisplayName',
      description: 'Name of somebody of the team.',
    },
    {
      native: /^postbackButtonClicked$/,
      path: 'data.actionName',
      description: 'The button that the visitor has chosen.',
    },
    {
      native: /^userEvent$/,
      path: 'properties.term',
      description: 'What the visitor has looked for in the help center.',
    },
  ],
  deciding: [{ native: /^userEvent$/, path: 'action' }],
};
