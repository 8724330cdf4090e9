/** The chats as the pages speak of them. */
import { eventNamed } from '../../schemas/dictionary/look-up.ts';
import type { Dictionary, VendorEntry } from '../../schemas/src/dictionary.ts';

/** Those whose calls by the page can be recorded. */
export const chatsWithCalls = (dictionary: Dictionary): readonly VendorEntry[] =>
  dictionary.vendors.filter(({ id }) => eventNamed(dictionary, 'chat_sdk_call').vendors[id]);

/** Their short names: "A, B and C". */
export function chatNames(chats: readonly VendorEntry[], last = 'and'): string {
  const names = chats.map(({ shortLabel }) => shortLabel);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(` ${last} `);
}
