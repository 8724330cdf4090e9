import type { Payloads } from '../room/payloads.ts';

export const payloads: Payloads = {
  own: [],
  ownLabels: [],
  foreign: [
    'message',
    'text',
    'form_data.email',
    'form_data.name',
    'form_data.phone',
    'email',
    'name',
    'phone',
    'file.url',
    'fromBot',
    'content',
    'visitor.email',
  ],
  numeric: [],
  // Whether a bot wrote is all that goes on for own fields.
  closed: /./,
  decidingFor: native =>
    native === 'messageFromVisitor' ? { type: 'text' } : native === 'setStatus' ? { value: 'offline' } : {},
  deciding: [
    { type: 'text' },
    { type: 'upload' },
    { type: 'satisfaction_survey_rating' },
    { value: 'offline' },
    { value: 'online' },
  ],
};
