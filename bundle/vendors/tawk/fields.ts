import type { VendorFields } from '../../../schemas/src/vendor.ts';

/**
 * Paths in what the capture hands on: who of the staff has come or gone. Own fields would be in `own`, which no event of
 * the chat has, so that none of them reaches the visitor or the staff.
 */
export const fields = {
  chat_operator_id: 'agent.id',
  chat_operator_name: 'agent.name',
  custom: 'own.',
} as const satisfies VendorFields;
