import { type AnalystSessions, conversationSteps, type SessionStep } from '../room/analyst-sessions.ts';
import type { IntercomWidget } from './simulator.ts';

const starts: SessionStep<IntercomWidget> = { at: 0, does: chat => chat.load() };

export const analystSessions: AnalystSessions<IntercomWidget> = {
  countSafe: ['chat_opened', 'chat_lead'],
  repeatable: ['chat_activity'],
  isAnsweredFromStart: false,

  sessions: [
    // A visit with an address.
    {
      user: 'rea',
      begins: '2026-03-01T17:00:00Z',
      pages: [conversationSteps(6)],
      conversation: [2, 20, null, 1, null, null, null, null, null, 1, null, null, null, null],
    },
    // A look, and a purchase after it.
    {
      user: 'sam',
      begins: '2026-03-02T10:00:00Z',
      pages: [[starts, { at: 10, does: chat => chat.open() }, { at: 90, converts: 'purchase' }]],
      conversation: [1, 0, null, 1, null, null, null, null, null, 0, null, null, null, null],
    },
  ],

  rows: {
    chat_daily: [
      [1, 1, null, null],
      [2, 1, null, null],
    ],
    chat_funnel: [
      [2, 1, 1],
      [6, 1, 1],
    ],
    chat_messages: [
      [1, null, null, null, null, null],
      [2, null, null, null, null, null],
    ],
    chat_leads: [
      [1, null, null, null, 1, null, null],
      [2, null, null, null, 0, null, null],
    ],
    chat_first_response: [],
    chat_ratings: [],
    chat_assisted: [],
    chat_quality: [],
    chat_not_set: [],
  },
};
