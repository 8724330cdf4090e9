import type { VendorFields } from '../../../schemas/src/vendor.ts';

/** Paths in what the capture hands on of a message. Own fields would be in `own`, which no event of the chat has. */
export const fields = {
  chat_conversation_id: 'conversation_id',
  chat_operator_id: 'agent.id',
  chat_operator_name: 'agent.name',
  custom: 'own.',
} as const satisfies VendorFields;
