import type { VendorFields } from '../../../schemas/src/vendor.ts';

/** Where each field stands in the detail that the widget hands to a listener. */
export const fields = {
  chat_widget_id: 'bot_id',
  chat_process_id: 'process_id',
  chat_process_name: 'process_name',
  chat_step_id: 'sub_process_id',
  chat_step_name: 'sub_process_name',
  chat_link_url: 'url',
  chat_label: 'label',
  chat_contact_email: 'email',
  custom: '',
} as const satisfies VendorFields;
