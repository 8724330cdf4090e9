/** The counts that every conversation has: a column each, its word and what it says. */
import type { EventName } from '../src/event-names.ts';

export const counts = {
  offered: 'chat_offered',
  opened: 'chat_opened',
  engaged: 'chat_engaged',
  messages_sent: 'chat_message_sent',
  messages_received: 'chat_message_received',
  answers: 'chat_answered',
  handovers: 'chat_handover',
  leads: 'chat_lead',
  ratings: 'chat_rated',
  goals: 'chat_goal',
  links_clicked: 'chat_link_clicked',
  ends: 'chat_ended',
} as const satisfies { readonly [column: string]: EventName };

/** The column that counts a word. */
export const columnOf = (word: EventName): string =>
  Object.entries(counts).find(([, counted]) => counted === word)![0];
