import { type AnalystSessions, conversationSteps, type SessionStep } from '../room/analyst-sessions.ts';
import type { ChatwootWidget } from './simulator.ts';

const starts: SessionStep<ChatwootWidget> = { at: 0, does: chat => chat.load() };

export const analystSessions: AnalystSessions<ChatwootWidget> = {
  countSafe: ['chat_engaged'],
  repeatable: [
    'chat_opened',
    'chat_closed',
    'chat_started',
    'chat_message_sent',
    'chat_message_received',
    'chat_answered',
    'chat_rated',
  ],
  isAnsweredFromStart: true,

  sessions: [
    // A full conversation.
    {
      user: 'quin',
      begins: '2026-03-01T21:00:00Z',
      pages: [conversationSteps(13)],
      conversation: [10, 100, null, null, 1, null, null, null, null, null, null, null, null, null],
    },
    // A preview that is left alone.
    {
      user: 'rosa',
      begins: '2026-03-01T22:00:00Z',
      pages: [[starts, { at: 20, does: chat => chat.reply('May we help you?') }]],
      conversation: [2, 0, null, null, 0, null, null, null, null, null, null, null, null, null],
    },
    // A bad rating, and a purchase after it.
    {
      user: 'sven',
      begins: '2026-03-02T12:00:00Z',
      pages: [
        [
          starts,
          { at: 10, does: chat => chat.send('Hello?') },
          { at: 70, does: chat => chat.rate(2) },
          { at: 90, converts: 'purchase' },
        ],
      ],
      conversation: [3, 60, null, null, 1, null, null, null, null, null, null, null, null, null],
    },
  ],

  rows: {
    chat_daily: [
      [1, 2, 1, 0.5],
      [2, 1, 1, 1],
    ],
    chat_funnel: [[3, 1, 1]],
    chat_messages: [
      [1, null, null, null, null, null],
      [2, null, null, null, null, null],
    ],
    chat_leads: [
      [1, 1, null, null, null, null, null],
      [2, 1, null, null, null, null, null],
    ],
    chat_first_response: [
      [1, 1, 1, 1, 10, 10, 10],
      [2, 1, 0, 0, null, null, null],
    ],
    // Several tabs may be told of one rating, so they are not counted.
    chat_ratings: [],
    chat_assisted: [
      [1, 1, 0, 0, 0, 0, 0, 0],
      [2, 1, 1, 1, 1, 1, 1, 1],
    ],
    chat_quality: [],
    chat_not_set: [],
  },
};
