import type { Payloads } from '../room/payloads.ts';
import { catalogue } from './catalogue.ts';

const actions = [
  ...['Chat Rating Good', 'Chat Rating Bad', 'Chat Rating Removed', 'Chat Request Form Submitted'],
  ...['Chat Served by Operator', 'Contact Form Submitted', 'Talk Callback Request Submitted'],
  'Help Center Search',
];

export const payloads: Payloads = {
  own: [],
  ownLabels: [],
  foreign: [
    ...['id', 'type', 'data.messages.0.text', 'data.agentId', 'data.agentDisplayName', 'data.actionName'],
    ...['data.campaignId', 'data.proactiveMessageId', 'data.articleUrl', 'category', 'properties.term'],
    ...['properties.name', 'properties.email', 'properties.operator', 'name', 'email', 'text', 'content'],
  ],
  numeric: [],
  // The widget takes no listener for what it does not know.
  closed: new RegExp(`^(?!(${Object.keys(catalogue.events).join('|')})$)`),
  decidingFor: native => (native === 'userEvent' ? { action: 'Chat Rating Good' } : {}),
  deciding: actions.map(action => ({ action })),
};
