import { type AnalystSessions, conversationSteps, type SessionStep } from '../room/analyst-sessions.ts';
import type { JivoChatWidget } from './simulator.ts';

const starts: SessionStep<JivoChatWidget> = { at: 0, does: chat => chat.load() };

export const analystSessions: AnalystSessions<JivoChatWidget> = {
  countSafe: ['chat_opened', 'chat_engaged', 'chat_message_received', 'chat_lead'],
  repeatable: ['chat_started', 'chat_handover', 'chat_activity'],
  isAnsweredFromStart: true,

  sessions: [
    // A full conversation.
    {
      user: 'nora',
      begins: '2026-03-01T19:00:00Z',
      pages: [conversationSteps(11)],
      conversation: [6, 60, null, 1, 1, null, 2, null, null, 1, null, null, null, null],
    },
    // An invitation that is left alone.
    {
      user: 'otto',
      begins: '2026-03-01T20:00:00Z',
      pages: [[starts, { at: 20, does: chat => chat.invite() }]],
      conversation: [1, 0, null, 1, 0, null, 0, null, null, 0, null, null, null, null],
    },
    // A slow answer, and a purchase after it.
    {
      user: 'pia',
      begins: '2026-03-02T11:00:00Z',
      pages: [
        [
          starts,
          { at: 10, does: chat => chat.send('Hello?') },
          { at: 70, does: chat => chat.reply('Hello!') },
          { at: 90, converts: 'purchase' },
        ],
      ],
      conversation: [2, 60, null, 0, 1, null, 1, null, null, 0, null, null, null, null],
    },
  ],

  rows: {
    chat_daily: [
      [1, 2, 1, 0.5],
      [2, 1, 1, 1],
    ],
    chat_funnel: [
      [2, 2, 2],
      [3, 1, 1],
      [6, 1, 1],
    ],
    chat_messages: [
      [1, null, null, null, 2, null],
      [2, null, null, null, 1, null],
    ],
    chat_leads: [
      [1, 1, 1, 1, 0, null, null],
      [2, 1, 0, 0, 0, null, null],
    ],
    // It takes every message of the visitor to know which one waits for an answer.
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
