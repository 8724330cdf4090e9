import { type AnalystSessions, conversationSteps, type SessionStep } from '../room/analyst-sessions.ts';
import type { LoyjoyWidget } from './simulator.ts';

const starts: SessionStep<LoyjoyWidget> = { at: 0, does: chat => chat.conversation[0]!.run() };

export const analystSessions: AnalystSessions<LoyjoyWidget> = {
  countSafe: [
    ...(['chat_opened', 'chat_engaged', 'chat_message_sent', 'chat_answered', 'chat_handover'] as const),
    ...(['chat_lead', 'chat_rated', 'chat_goal'] as const),
  ],
  repeatable: ['chat_message_received', 'chat_activity'],
  isAnsweredFromStart: false,

  sessions: [
    // A full conversation.
    {
      user: 'dan',
      begins: '2026-03-01T13:00:00Z',
      pages: [conversationSteps(17)],
      conversation: [15, 140, null, 1, 1, 1, null, 3, 1, 1, 1, 0, 1, 1],
    },
    // A choice and a bad score.
    {
      user: 'eva',
      begins: '2026-03-01T14:00:00Z',
      pages: [
        [
          starts,
          { at: 10, does: chat => chat.open() },
          { at: 20, does: chat => chat.answer('Complaint') },
          { at: 30, does: chat => chat.rate(6) },
        ],
      ],
      conversation: [4, 20, null, 1, 1, 0, null, 1, 0, 0, 1, 0, 0, 0],
    },
    // Two scores the day after, and a purchase before.
    {
      user: 'eva',
      begins: '2026-03-02T09:00:00Z',
      pages: [
        [
          starts,
          { at: 4, converts: 'purchase' },
          { at: 10, does: chat => chat.open() },
          { at: 20, does: chat => chat.rate(10) },
          { at: 30, does: chat => chat.rate(8) },
        ],
      ],
      conversation: [4, 20, null, 1, 1, 0, null, 0, 0, 0, 2, 0, 0, 0],
    },
  ],

  rows: {
    chat_daily: [
      [1, 2, 2, 1],
      [2, 1, 1, 1],
    ],
    chat_funnel: [
      [2, 2, 2],
      [3, 2, 2],
      [4, 2, 2],
      [5, 1, 1],
      [6, 1, 1],
    ],
    chat_messages: [
      [1, 1, 1, 1, null, 4],
      [2, 0, 0, null, null, 0],
    ],
    chat_leads: [
      [1, 2, 1, 0.5, 0, 0, 0],
      [2, 1, 0, 0, 0, 0, 0],
    ],
    chat_first_response: [],
    chat_ratings: [
      [1, 'nps', 2, 1, 0, 1, 0, 7.5],
      [2, 'nps', 2, 1, 1, 0, 50, 9],
    ],
    chat_assisted: [
      [1, 2, 0, 0, 0, 0, 0, 0],
      [2, 1, 1, 1, 0, 0, 1, 0],
    ],
    chat_quality: [],
    // Events of the window and the session come without a detail.
    chat_not_set: [
      ['chat_engaged', 'chat_process_name', 3, 3, 1],
      ['chat_engaged', 'chat_step_name', 3, 3, 1],
      ['chat_engaged', 'chat_widget_id', 3, 3, 1],
      ['chat_opened', 'chat_process_name', 3, 3, 1],
      ['chat_opened', 'chat_step_name', 3, 3, 1],
      ['chat_opened', 'chat_widget_id', 3, 3, 1],
    ],
  },
};
