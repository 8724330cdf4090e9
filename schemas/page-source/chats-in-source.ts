/** Which chats a page has, as far as its source tells. */
import type { Dictionary, VendorEntry } from '../src/dictionary.ts';
import { tracePattern } from './chat-patterns.ts';
import { addressIn, commonPatterns, servedScripts } from './script-tag.ts';

/** What the source of a page shows. */
export interface ChatsInSource {
  /** Each chat that a script of it loads, sets up or calls, and the address that it is loaded from, if that is there. */
  readonly found: readonly { readonly chat: VendorEntry; readonly address: string }[];
  /** Tag Manager is in it, and may bring a chat that the source does not show. */
  readonly hasTagManager: boolean;
}

/** Reads the source of a page as a browser shows it, or a snippet alone; any text will do. */
export function chatsInSource(source: string, dictionary: Dictionary): ChatsInSource {
  const html = /<script\b/i.test(source) ? source : `<script>${source}</script>`;
  return {
    found: dictionary.vendors.flatMap(chat => {
      const tags = servedScripts(html, { [chat.id]: tracePattern(chat) });
      const address = tags.map(({ attributes }) => addressIn(attributes)).find(Boolean) ?? '';
      return tags.length > 0 ? [{ chat, address }] : [];
    }),
    hasTagManager: servedScripts(html, { gtm: commonPatterns.gtm! }).length > 0,
  };
}
