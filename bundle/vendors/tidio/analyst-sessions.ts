import { type AnalystSessions, conversationSteps, type SessionStep } from '../room/analyst-sessions.ts';
import type { TidioWidget } from './simulator.ts';

const starts: SessionStep<TidioWidget> = { at: 0, does: chat => chat.load() };

export const analystSessions: AnalystSessions<TidioWidget> = {
  countSafe: [
    ...(['chat_opened', 'chat_engaged', 'chat_message_sent', 'chat_message_received'] as const),
    ...(['chat_answered'] as const),
  ],
  repeatable: ['chat_rated', 'chat_unavailable', 'chat_activity'],
  isAnsweredFromStart: false,

  sessions: [
    // A full conversation.
    {
      user: 'tia',
      begins: '2026-03-01T19:00:00Z',
      pages: [conversationSteps(10)],
      conversation: [9, 70, null, 1, 1, 3, 2, 1, null, null, null, null, null, null],
    },
    // A visitor who has written on the day before, and goes on.
    {
      user: 'tim',
      begins: '2026-03-01T20:00:00Z',
      options: { goesOn: true },
      pages: [
        [
          starts,
          { at: 10, does: chat => chat.open() },
          { at: 20, does: chat => chat.enterConversation() },
          { at: 30, does: chat => chat.send('Is anybody there?') },
        ],
      ],
      conversation: [2, 20, null, 1, 0, 1, 0, 0, null, null, null, null, null, null],
    },
    // A bot asks first, then a person helps, and a purchase follows.
    {
      user: 'tom',
      begins: '2026-03-02T11:00:00Z',
      pages: [
        [
          starts,
          { at: 10, does: chat => chat.botAsks('What is it about?') },
          { at: 20, does: chat => chat.send('A return') },
          { at: 30, does: chat => chat.send('Can I return it?') },
          { at: 60, does: chat => chat.reply('Yes, within 30 days.') },
          { at: 90, converts: 'purchase' },
        ],
      ],
      conversation: [5, 50, null, 0, 1, 2, 2, 0, null, null, null, null, null, null],
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
      // Who went on with yesterday's conversation is not engaged anew.
      [4, 2, 1],
    ],
    chat_messages: [
      [1, 2, 4, 2, 2, 1],
      [2, 1, 2, 2, 2, 0],
    ],
    chat_leads: [
      [1, 1, null, null, null, null, null],
      [2, 1, null, null, null, null, null],
    ],
    chat_first_response: [],
    // Ratings may be changed, so they are not counted.
    chat_ratings: [],
    chat_assisted: [
      [1, 1, 0, 0, 0, 0, 0, 0],
      [2, 1, 1, 1, 1, 1, 1, 1],
    ],
    chat_quality: [],
    chat_not_set: [],
  },
};
