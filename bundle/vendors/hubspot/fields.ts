import type { VendorFields } from '../../../schemas/src/vendor.ts';

/** Paths in what the capture hands on. Own fields would be in `own`, which no event of the chat has. */
export const fields = {
  chat_label: 'label',
  chat_conversation_id: 'conversation.conversationId',
  custom: 'own.',
} as const satisfies VendorFields;
