import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';

/**
 * How the script comes to the page. `cdn` and `host`: the template loads it from that address.
 * `inline` and `page`: it comes without the template, which then loads nothing and may load nothing.
 */
export type TemplateOptions =
  | { readonly delivery: 'cdn' | 'host'; readonly scriptUrl: string }
  | { readonly delivery: 'inline' | 'page' };

/** Address of the script of one exact version on the public CDN: with all chats, or with one alone. */
export function cdnUrl(version: string, chat?: VendorId): string {
  const name = chat ? `chat-datalayer.${chat}` : 'chat-datalayer';
  return `https://cdn.jsdelivr.net/npm/chat-datalayer@${version}/dist/${name}.js`;
}

/** Addresses of the files with one chat alone, by chat; only beside our own file with all chats they are sure to lie. */
export function oneChatUrls(scriptUrl: string, { vendors, version }: Dictionary): [VendorId, string][] {
  return scriptUrl === cdnUrl(version) ? vendors.map(({ id }) => [id, cdnUrl(version, id)]) : [];
}

/** Address of the debug build, which lies beside the script and is loaded in GTM's Preview. */
export function debugUrl(scriptUrl: string): string {
  return new URL('chat-datalayer.debug.js', scriptUrl).href;
}
