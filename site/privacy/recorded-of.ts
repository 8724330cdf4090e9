import { fills } from '../../schemas/dictionary/fills.ts';
import { ofChats } from '../../schemas/dictionary/of-chats.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';

/** The dictionary of a site with these chats: their settings, and the fields that can hold something of them. */
export function recordedOf(dictionary: Dictionary, chosen: readonly VendorId[]): Dictionary {
  const shown = ofChats(dictionary, chosen);
  return { ...shown, fields: shown.fields.filter(field => shown.vendors.some(chat => fills(chat, field))) };
}
