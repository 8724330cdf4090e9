import { type AnalystSessions, conversationSteps, type SessionStep } from '../room/analyst-sessions.ts';
import type { LiveChatWidget } from './simulator.ts';

const starts: SessionStep<LiveChatWidget> = { at: 0, does: chat => chat.load() };

export const analystSessions: AnalystSessions<LiveChatWidget> = {
  countSafe: [
    ...(['chat_offered', 'chat_engaged', 'chat_message_sent'] as const),
    ...(['chat_message_received', 'chat_answered', 'chat_lead'] as const),
  ],
  repeatable: ['chat_opened', 'chat_started', 'chat_rated', 'chat_activity'],
  isAnsweredFromStart: true,

  sessions: [
    // A full conversation.
    {
      user: 'liv',
      begins: '2026-03-01T17:00:00Z',
      pages: [conversationSteps(13)],
      conversation: [12, 100, 1, null, 1, 3, 2, 3, null, 0, null, null, null, null],
    },
    // A question that nobody answers, and a ticket.
    {
      user: 'lou',
      begins: '2026-03-01T18:00:00Z',
      pages: [
        [
          starts,
          { at: 10, does: chat => chat.send('Is anybody there?') },
          { at: 40, does: chat => chat.fillForm('ticket') },
        ],
      ],
      conversation: [3, 30, 0, null, 1, 1, 0, 0, null, 1, null, null, null, null],
    },
    // A slow answer, a bad rating, and a purchase after it.
    {
      user: 'lux',
      begins: '2026-03-02T10:00:00Z',
      pages: [
        [
          starts,
          { at: 10, does: chat => chat.send('Hello?') },
          { at: 70, does: chat => chat.reply('Hello!') },
          { at: 80, does: chat => chat.rate('bad') },
          { at: 90, converts: 'purchase' },
        ],
      ],
      conversation: [4, 70, 0, null, 1, 1, 1, 0, null, 0, null, null, null, null],
    },
  ],

  rows: {
    chat_daily: [
      [1, 2, 2, 1],
      [2, 1, 1, 1],
    ],
    chat_funnel: [
      [1, 1, 1],
      [3, 2, 2],
      [4, 2, 2],
      [6, 1, 1],
    ],
    chat_messages: [
      [1, 2, 4, 2, 2, 3],
      [2, 1, 1, 1, 1, 0],
    ],
    chat_leads: [
      [1, 2, 1, 0.5, 0, null, null],
      [2, 1, 0, 0, 0, null, null],
    ],
    chat_first_response: [
      [1, 2, 1, 1, 10, 10, 10],
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
