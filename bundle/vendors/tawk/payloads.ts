import type { Payloads } from '../room/payloads.ts';

export const payloads: Payloads = {
  own: [],
  ownLabels: [],
  foreign: [
    'agent.position',
    'agent.image',
    'agent.email',
    'agent.content',
    'name',
    'email',
    'phone',
    'message',
    'text',
    'questions.0.answer',
    'file.url',
    'tags.0',
  ],
  numeric: [],
  // Only who of the team comes or goes is handed on.
  closed: /^(?!tawkAgent)/,
  decidingFor: native =>
    native === 'tawkChatSatisfaction'
      ? { value: 1 }
      : native === 'tawkStatusChange'
        ? { value: 'offline' }
        : {},
  deciding: [
    { value: 1 },
    { value: 0 },
    { value: -1 },
    { value: 2 },
    { value: 'offline' },
    { value: 'online' },
  ],
};
