/**
 * How the script comes to the page. `cdn` and `host`: the template loads it from that address.
 * `inline` and `page`: it comes without the template, which then loads nothing and may load nothing.
 */
export type TemplateOptions =
  | { readonly delivery: 'cdn' | 'host'; readonly scriptUrl: string }
  | { readonly delivery: 'inline' | 'page' };

/** Address of the script of one exact version on the public CDN. */
export function cdnUrl(version: string): string {
  return `https://cdn.jsdelivr.net/npm/chat-datalayer@${version}/dist/chat-datalayer.js`;
}

/** Address of the debug build, which lies beside the script and is loaded in GTM's Preview. */
export function debugUrl(scriptUrl: string): string {
  return new URL('chat-datalayer.debug.js', scriptUrl).href;
}
