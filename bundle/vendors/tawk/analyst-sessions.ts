import { type AnalystSessions, conversationSteps, type SessionStep } from '../room/analyst-sessions.ts';
import type { TawkWidget } from './simulator.ts';

const starts: SessionStep<TawkWidget> = { at: 0, does: chat => chat.load() };

export const analystSessions: AnalystSessions<TawkWidget> = {
  countSafe: [
    ...(['chat_opened', 'chat_engaged', 'chat_message_sent', 'chat_message_received'] as const),
    ...(['chat_answered', 'chat_handover', 'chat_ended', 'chat_lead'] as const),
  ],
  repeatable: ['chat_rated', 'chat_started', 'chat_activity'],
  isAnsweredFromStart: true,

  sessions: [
    // A full conversation.
    {
      user: 'kim',
      begins: '2026-03-01T17:00:00Z',
      pages: [conversationSteps(13)],
      conversation: [10, 100, null, 1, 1, 2, 2, 1, 1, 0, null, null, null, 1],
    },
    // A question that nobody answers, and a message for later.
    {
      user: 'leo',
      begins: '2026-03-01T18:00:00Z',
      pages: [
        [
          starts,
          { at: 10, does: chat => chat.send('Is anybody there?') },
          { at: 40, does: chat => chat.leaveMessage() },
        ],
      ],
      conversation: [3, 30, null, 0, 1, 1, 0, 0, 0, 1, null, null, null, 0],
    },
    // A slow answer, a bad rating, and a purchase after it.
    {
      user: 'mia',
      begins: '2026-03-02T10:00:00Z',
      pages: [
        [
          starts,
          { at: 10, does: chat => chat.send('Hello?') },
          { at: 70, does: chat => chat.reply('Hello!') },
          { at: 80, does: chat => chat.rate(-1) },
          { at: 90, converts: 'purchase' },
        ],
      ],
      conversation: [4, 70, null, 0, 1, 1, 1, 0, 0, 0, null, null, null, 0],
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
      [5, 1, 1],
      // Who left a message for later had not opened the window here.
      [6, 1, 0],
    ],
    chat_messages: [
      [1, 2, 3, 1.5, 2, 1],
      [2, 1, 1, 1, 1, 0],
    ],
    chat_leads: [
      [1, 2, 1, 0.5, 0, null, null],
      [2, 1, 0, 0, 0, null, null],
    ],
    chat_first_response: [
      [1, 2, 1, 1, 20, 20, 20],
      [2, 1, 1, 1, 60, 60, 60],
    ],
    // Ratings may be changed, so they are not counted.
    chat_ratings: [],
    chat_assisted: [
      [1, 2, 0, 0, 0, 0, 0, 0],
      [2, 1, 1, 1, 1, 1, 1, 1],
    ],
    chat_quality: [],
    chat_not_set: [],
  },
};
