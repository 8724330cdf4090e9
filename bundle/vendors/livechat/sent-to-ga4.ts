import type { SentToGa4 } from '../room/sent-to-ga4.ts';

export const sentToGa4: SentToGa4 = [
  'chat_offered',
  'chat_opened',
  'chat_answered',
  'chat_engaged',
  'chat_message_sent',
  'chat_rated',
];
