import type { Payloads } from '../room/payloads.ts';

/** Nothing that the functions are called with goes on. */
export const payloads: Payloads = {
  own: [],
  ownLabels: [],
  foreign: [
    ...['result', 'reason', 'client_name', 'name', 'email', 'phone', 'description'],
    ...['message', 'text', 'content', 'own.text', 'agent.name'],
  ],
  numeric: [],
  closed: /^/,
  decidingFor: () => ({}),
  deciding: [],
};
