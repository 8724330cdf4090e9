import type { VendorFields } from '../../../schemas/src/vendor.ts';

/** Where each field stands in the two contexts that the widget hands to the callback. */
export const fields = {
  chat_widget_id: 'global_ctx.widget_id',
  chat_language: 'global_ctx.widget_lang',
  chat_group_id: 'global_ctx.operator_group_id',
  chat_operator_id: 'session_ctx.operator_id',
  chat_operator_name: 'session_ctx.operator_name',
  chat_conversation_id: 'session_ctx.chat_id',
  chat_session_id: 'session_ctx.session_id',
  chat_contact_id: 'global_ctx.client_uuid',
  chat_contact_name: 'session_ctx.client_name',
  chat_contact_email: 'session_ctx.client_email',
  custom: 'session_ctx.custom_data.',
} as const satisfies VendorFields;
