import type { Payloads } from '../room/payloads.ts';

export const payloads: Payloads = {
  own: [],
  ownLabels: [],
  foreign: ['message', 'unreadCount', 'name', 'email', 'text', 'content', 'conversation.text', 'phone'],
  numeric: ['conversation.conversationId'],
  // No other event is listened to.
  closed: /^(?!widget|user|conversation|contact|quick|unread)/,
  decidingFor: () => ({}),
  deciding: [],
};
