import { type AnalystSessions, conversationSteps, type SessionStep } from '../room/analyst-sessions.ts';
import type { UsercomWidget } from './simulator.ts';

type Step = SessionStep<UsercomWidget>;

const startsAt = (at: number): Step => ({ at, does: chat => chat.conversation[0]!.run() });
const asksAt = (at: number): Step => ({ at, does: chat => chat.send('Hello?') });
const replyAt = (at: number): Step => ({ at, does: chat => chat.reply('Hello!') });

export const analystSessions: AnalystSessions<UsercomWidget> = {
  countSafe: ['chat_opened', 'chat_engaged', 'chat_message_sent', 'chat_message_received'],
  repeatable: [],
  isAnsweredFromStart: true,

  sessions: [
    // A full conversation that goes on on the next page.
    {
      user: 'fred',
      begins: '2026-03-01T15:00:00Z',
      pages: [conversationSteps(8), [startsAt(100), asksAt(110)]],
      conversation: [8, 100, null, 1, 2, 3, 2, null, null, null, null, null, null, null],
    },
    // A slow reply.
    {
      user: 'gina',
      begins: '2026-03-01T16:00:00Z',
      pages: [[startsAt(0), asksAt(5), replyAt(35)]],
      conversation: [3, 30, null, 0, 1, 1, 1, null, null, null, null, null, null, null],
    },
    // A quick reply.
    {
      user: 'hugo',
      begins: '2026-03-01T17:00:00Z',
      pages: [[startsAt(0), asksAt(5), replyAt(12), replyAt(40)]],
      conversation: [4, 35, null, 0, 1, 1, 2, null, null, null, null, null, null, null],
    },
    // A message, then a purchase and a registration.
    {
      user: 'ida',
      begins: '2026-03-02T10:00:00Z',
      pages: [[startsAt(0), asksAt(10), { at: 30, converts: 'purchase' }, { at: 40, converts: 'sign_up' }]],
      conversation: [2, 0, null, 0, 1, 1, 0, null, null, null, null, null, null, null],
    },
    // A question before consent, and a reply after it.
    {
      user: 'jon',
      begins: '2026-03-02T11:00:00Z',
      undecided: true,
      pages: [
        [
          startsAt(0),
          { at: 3, does: chat => chat.open() },
          asksAt(10),
          { at: 60, consents: true },
          replyAt(61),
        ],
      ],
      conversation: [4, 1, null, 1, 1, 1, 1, null, null, null, null, null, null, null],
    },
  ],

  rows: {
    chat_daily: [
      [1, 3, 3, 1],
      [2, 2, 2, 1],
    ],
    chat_funnel: [
      [2, 1, 1],
      [3, 3, 1],
      [4, 3, 1],
    ],
    chat_messages: [
      [1, 3, 5, 1.667, 5, null],
      [2, 2, 2, 1, 1, null],
    ],
    chat_leads: [
      [1, 3, null, null, null, null, null],
      [2, 2, null, null, null, null, null],
    ],
    chat_first_response: [
      [1, 3, 3, 3, 10, 15.667, 30],
      [2, 2, 1, 0, null, null, null],
    ],
    chat_ratings: [],
    chat_assisted: [
      [1, 3, 0, 0, 0, 0, 0, 0],
      [2, 2, 1, 0.5, 1, 0.5, 2, 2],
    ],
    chat_quality: [['held', 21, 3]],
    chat_not_set: [],
  },
};
