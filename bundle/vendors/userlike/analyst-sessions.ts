import { type AnalystSessions, conversationSteps } from '../room/analyst-sessions.ts';
import type { UserlikeWidget } from './simulator.ts';

export const analystSessions: AnalystSessions<UserlikeWidget> = {
  countSafe: [
    'chat_offered',
    'chat_engaged',
    'chat_message_sent',
    'chat_answered',
    'chat_lead',
    'chat_rated',
  ],
  repeatable: ['chat_opened', 'chat_message_received', 'chat_started'],
  isAnsweredFromStart: true,

  sessions: [
    // A full conversation, then a purchase.
    {
      user: 'anna',
      begins: '2026-03-01T10:00:00Z',
      pages: [[...conversationSteps(14), { at: 200, converts: 'purchase' }]],
      conversation: [11, 100, 0, null, 1, 2, null, 2, null, 1, 1, null, null, 0],
    },
    // An invitation that is left alone.
    {
      user: 'ben',
      begins: '2026-03-01T11:00:00Z',
      options: { proactive: true },
      pages: [
        [
          { at: 0, does: chat => chat.load() },
          { at: 20, does: chat => chat.offer() },
        ],
      ],
      conversation: [2, 0, 1, null, 0, 0, null, 0, null, 0, 0, null, null, 0],
    },
    // A question that nobody answers.
    {
      user: 'carla',
      begins: '2026-03-01T12:00:00Z',
      pages: [
        [
          { at: 0, does: chat => chat.load() },
          { at: 5, does: chat => chat.open() },
          { at: 9, does: chat => chat.start() },
          { at: 15, does: chat => chat.send('Is anybody there?') },
        ],
      ],
      conversation: [3, 10, 0, null, 1, 1, null, 0, null, 0, 0, null, null, 0],
    },
    // A message, then a purchase and a registration.
    {
      user: 'ida',
      begins: '2026-03-02T10:00:00Z',
      pages: [
        [
          { at: 1, does: chat => chat.load() },
          { at: 20, does: chat => chat.send('Hello?') },
          { at: 30, converts: 'purchase' },
          { at: 40, converts: 'sign_up' },
        ],
      ],
      conversation: [2, 0, 0, null, 1, 1, null, 0, null, 0, 0, null, null, 0],
    },
  ],

  rows: {
    chat_daily: [
      [1, 3, 2, 0.667],
      [2, 1, 1, 1],
    ],
    chat_funnel: [
      [1, 1, 1],
      [3, 2, 2],
      [4, 2, 2],
      [6, 1, 1],
    ],
    chat_messages: [
      [1, 2, 3, 1.5, null, 2],
      [2, 1, 1, 1, null, 0],
    ],
    chat_leads: [
      [1, 2, 1, 0.5, 0, null, null],
      [2, 1, 0, 0, 0, null, null],
    ],
    chat_first_response: [
      [1, 2, 1, 1, 10, 10, 10],
      [2, 1, 0, 0, null, null, null],
    ],
    chat_ratings: [[1, null, 1, null, null, null, null, null]],
    chat_assisted: [
      [1, 2, 1, 0.5, 1, 0.5, 1, 1],
      [2, 1, 1, 1, 1, 1, 2, 2],
    ],
    chat_quality: [],
    chat_not_set: [],
  },
};
