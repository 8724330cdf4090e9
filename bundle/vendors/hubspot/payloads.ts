import type { Payloads } from '../room/payloads.ts';

export const payloads: Payloads = {
  own: [],
  ownLabels: [],
  foreign: ['message', 'unreadCount', 'name', 'email', 'text', 'content', 'conversation.text', 'phone'],
  numeric: ['conversation.conversationId'],
  decidingFor: () => ({}),
  deciding: [],
};
