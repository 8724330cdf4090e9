import { type AnalystSessions, conversationSteps, type SessionStep } from '../room/analyst-sessions.ts';
import type { ZendeskWidget } from './simulator.ts';

const starts: SessionStep<ZendeskWidget> = { at: 0, does: chat => chat.load() };
const both = { widget: 'both' };

export const analystSessions: AnalystSessions<ZendeskWidget> = {
  countSafe: ['chat_offered', 'chat_opened', 'chat_answered', 'chat_lead'],
  repeatable: ['chat_started', 'chat_handover', 'chat_ended', 'chat_rated', 'chat_activity'],
  isAnsweredFromStart: false,

  sessions: [
    // A full conversation.
    {
      user: 'kim',
      begins: '2026-03-01T17:00:00Z',
      pages: [conversationSteps(9)],
      conversation: [4, 50, 1, 1, null, null, null, 1, null, 0, null, null, null, null],
    },
    // A contact form in the classic widget.
    {
      user: 'leo',
      begins: '2026-03-01T18:00:00Z',
      options: both,
      pages: [
        [
          starts,
          { at: 10, does: chat => chat.open() },
          { at: 40, does: chat => chat.submitForm('Contact Form') },
        ],
      ],
      conversation: [2, 30, 0, 1, null, null, null, 0, null, 1, null, null, null, null],
    },
    // A bad rating, and a purchase after it.
    {
      user: 'mia',
      begins: '2026-03-02T10:00:00Z',
      options: both,
      pages: [
        [
          starts,
          { at: 10, does: chat => chat.open() },
          { at: 80, does: chat => chat.rate('Bad') },
          { at: 90, converts: 'purchase' },
        ],
      ],
      conversation: [2, 70, 0, 1, null, null, null, 0, null, 0, null, null, null, null],
    },
  ],

  rows: {
    chat_daily: [
      [1, 2, null, null],
      [2, 1, null, null],
    ],
    chat_funnel: [
      [1, 1, 1],
      [2, 2, 2],
      [4, 1, 1],
      // Who sent a form had answered nothing.
      [6, 1, 0],
    ],
    chat_messages: [
      [1, null, null, null, null, 1],
      [2, null, null, null, null, 0],
    ],
    chat_leads: [
      [1, null, null, null, 1, null, null],
      [2, null, null, null, 0, null, null],
    ],
    chat_first_response: [],
    // A rating may be changed later, and nobody is known to have engaged.
    chat_ratings: [],
    chat_assisted: [],
    chat_quality: [],
    chat_not_set: [],
  },
};
