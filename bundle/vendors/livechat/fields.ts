import type { VendorFields } from '../../../schemas/src/vendor.ts';

/**
 * Paths in what the capture hands on. Own fields would be in `own`, which no event of the chat has, so that none of them
 * reaches the visitor or the staff.
 */
export const fields = {
  chat_operator_id: 'login',
  chat_label: 'label',
  custom: 'own.',
} as const satisfies VendorFields;
