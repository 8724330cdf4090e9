import { type AnalystSessions, conversationSteps, type SessionStep } from '../room/analyst-sessions.ts';
import type { CrispWidget } from './simulator.ts';

const starts: SessionStep<CrispWidget> = { at: 0, does: chat => chat.load() };

export const analystSessions: AnalystSessions<CrispWidget> = {
  countSafe: ['chat_opened', 'chat_engaged', 'chat_message_sent'],
  repeatable: ['chat_started', 'chat_message_received', 'chat_lead', 'chat_unavailable', 'chat_activity'],
  isAnsweredFromStart: true,

  sessions: [
    // A full conversation.
    {
      user: 'nia',
      begins: '2026-03-01T17:00:00Z',
      pages: [conversationSteps(8)],
      conversation: [7, 50, null, 1, 1, 2, null, null, null, null, null, null, null, null],
    },
    // A question that nobody answers.
    {
      user: 'ole',
      begins: '2026-03-01T18:00:00Z',
      pages: [[starts, { at: 10, does: chat => chat.send('Is anybody there?') }]],
      conversation: [2, 0, null, 0, 1, 1, null, null, null, null, null, null, null, null],
    },
    // A slow answer, and a purchase after it.
    {
      user: 'pia',
      begins: '2026-03-02T10:00:00Z',
      pages: [
        [
          starts,
          { at: 10, does: chat => chat.send('Hello?') },
          { at: 70, does: chat => chat.reply('Hello!') },
          { at: 90, converts: 'purchase' },
        ],
      ],
      conversation: [3, 60, null, 0, 1, 1, null, null, null, null, null, null, null, null],
    },
  ],

  rows: {
    chat_daily: [
      [1, 2, 2, 1],
      [2, 1, 1, 1],
    ],
    chat_funnel: [
      [2, 1, 1],
      [3, 2, 1],
      [4, 2, 1],
    ],
    chat_messages: [
      [1, 2, 3, 1.5, null, null],
      [2, 1, 1, 1, null, null],
    ],
    chat_leads: [
      [1, 2, null, null, null, null, null],
      [2, 1, null, null, null, null, null],
    ],
    chat_first_response: [
      [1, 2, 1, 1, 10, 10, 10],
      [2, 1, 1, 1, 60, 60, 60],
    ],
    chat_ratings: [],
    chat_assisted: [
      [1, 2, 0, 0, 0, 0, 0, 0],
      [2, 1, 1, 1, 1, 1, 1, 1],
    ],
    chat_quality: [],
    chat_not_set: [],
  },
};
