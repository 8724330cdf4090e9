import type { VendorFields } from '../../../schemas/src/vendor.ts';

/** Callbacks carry nothing that may be read; product fields come from the page's own `product_event` calls. */
export const fields = {
  chat_product_id: 'product_id',
  chat_product_event: 'event_type',
  custom: '',
} as const satisfies VendorFields;
