/** The chats as the pages speak of them. */
import { eventNamed } from '../../schemas/dictionary/look-up.ts';
import type { Dictionary, VendorEntry } from '../../schemas/src/dictionary.ts';
import { inWords } from './in-words.ts';

/** Those whose calls by the page can be recorded. */
export const chatsWithCalls = (dictionary: Dictionary): readonly VendorEntry[] =>
  dictionary.vendors.filter(({ id }) => eventNamed(dictionary, 'chat_sdk_call').vendors[id]);

/** Their short names: "A, B and C". */
export const chatNames = (chats: readonly VendorEntry[], last?: 'and' | 'or'): string =>
  inWords(
    chats.map(({ shortLabel }) => shortLabel),
    last,
  );
