import type { SentToGa4 } from '../room/sent-to-ga4.ts';

export const sentToGa4: SentToGa4 = ['chat_opened', 'chat_engaged', 'chat_handover', 'chat_lead'];
