/** Texts to copy into a page. */
import type { Choices } from '../../template/container/choices.ts';
import { unicodeEscape } from '../../template/gtm/file/unicode-escape.ts';

/** Where the script lies if nobody has said so. */
const usualUrl = '/js/chat-datalayer.js';

/** What the page's own first push says: everything that has to be right before Tag Manager is there. */
export function earlySettings({ vendors, settings, consentSource }: Choices): object {
  return { vendors, ...settings, ...(consentSource !== 'none' && { consent: 'denied' }) };
}

/**
 * The script in the page, above the chat: settings first, then the script, which the browser compares with its hash.
 * Cloudflare's Rocket Loader, which runs scripts after the page, leaves those with `data-cfasync` alone; it asks for it
 * in front of `src`: https://developers.cloudflare.com/speed/optimization/content/rocket-loader/ignore-javascripts/
 */
export function pageSnippet(choices: Choices, integrity: string): string {
  const url = choices.scriptUrl || usualUrl;
  const crossOrigin = /^https?:/.test(url) ? ' crossorigin="anonymous"' : '';
  const settings = JSON.stringify(earlySettings(choices)).replace(/</g, unicodeEscape);
  return [
    '<script data-cfasync="false">',
    `  (window.chatTracker = window.chatTracker || []).push(${settings});`,
    '</script>',
    `<script data-cfasync="false" src="${attribute(url)}" integrity="${integrity}"${crossOrigin}></script>`,
    '<!-- below: the chat, then Google Tag Manager -->',
  ].join('\n');
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
