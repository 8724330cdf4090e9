import { type AnalystSessions, conversationSteps, type SessionStep } from '../room/analyst-sessions.ts';
import type { HubSpotWidget } from './simulator.ts';

const starts: SessionStep<HubSpotWidget> = { at: 0, does: chat => chat.load() };

export const analystSessions: AnalystSessions<HubSpotWidget> = {
  countSafe: ['chat_engaged', 'chat_answered'],
  repeatable: ['chat_ended', 'chat_lead', 'chat_activity'],
  isAnsweredFromStart: false,

  sessions: [
    // A full conversation.
    {
      user: 'hal',
      begins: '2026-03-01T21:00:00Z',
      pages: [conversationSteps(10)],
      conversation: [4, 50, null, null, 1, null, null, 1, null, null, null, null, null, null],
    },
    // A visitor who goes on with an earlier conversation, and leaves an address.
    {
      user: 'hana',
      begins: '2026-03-01T22:00:00Z',
      options: { goesOn: true },
      pages: [
        [
          starts,
          { at: 10, does: chat => chat.open() },
          { at: 20, does: chat => chat.send('Is anybody there?') },
          { at: 30, does: chat => chat.identify() },
        ],
      ],
      conversation: [1, 0, null, null, 0, null, null, 0, null, null, null, null, null, null],
    },
    // A question, and a purchase after it.
    {
      user: 'hera',
      begins: '2026-03-02T12:00:00Z',
      pages: [
        [
          starts,
          { at: 10, does: chat => chat.send('Can I return it?') },
          { at: 40, does: chat => chat.reply('Yes, within 30 days.') },
          { at: 60, converts: 'purchase' },
        ],
      ],
      conversation: [1, 0, null, null, 1, null, null, 0, null, null, null, null, null, null],
    },
  ],

  rows: {
    chat_daily: [
      [1, 2, 1, 0.5],
      [2, 1, 1, 1],
    ],
    chat_funnel: [
      [3, 1, 1],
      [4, 1, 1],
    ],
    // Who writes is never told, only who chooses an answer.
    chat_messages: [
      [1, null, null, null, null, 1],
      [2, null, null, null, null, 0],
    ],
    chat_leads: [
      [1, 1, null, null, null, null, null],
      [2, 1, null, null, null, null, null],
    ],
    chat_first_response: [],
    chat_ratings: [],
    chat_assisted: [
      [1, 1, 0, 0, 0, 0, 0, 0],
      [2, 1, 1, 1, 1, 1, 1, 1],
    ],
    chat_quality: [],
    chat_not_set: [],
  },
};
