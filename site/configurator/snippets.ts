/** Texts to copy into a page. */
import { hashesOf } from '../../bundle/composition/script-hashes.ts';
import type { Choices } from '../../template/container/choices.ts';
import { unicodeEscape } from '../../template/gtm/file/unicode-escape.ts';
import { summary } from '../language/texts.ts';

const { copy: texts } = summary;

/** Where the script lies if nobody has said so. */
const usualUrl = '/js/chat-datalayer.js';

/** What the page's own first push says: everything that has to be right before Tag Manager is there. */
export function earlySettings({ vendors, settings, consentSource }: Choices): object {
  return { vendors, ...settings, ...(consentSource !== 'none' && { consent: 'denied' }) };
}

/** The first script of both snippets; its hash is that of these very characters. */
function settingsScript(choices: Choices): string {
  const settings = JSON.stringify(earlySettings(choices)).replace(/</g, unicodeEscape);
  return `(window.chatTracker = window.chatTracker || []).push(${settings});`;
}

/**
 * The script in the page, above the chat: settings first, then the script, which the browser compares with its hash.
 * Cloudflare's Rocket Loader, which runs scripts after the page, leaves those with `data-cfasync` alone; it asks for it
 * in front of `src`: https://developers.cloudflare.com/speed/optimization/content/rocket-loader/ignore-javascripts/
 */
export function pageSnippet(choices: Choices, integrity: string): string {
  const url = choices.scriptUrl || usualUrl;
  const crossOrigin = /^https?:/.test(url) ? ' crossorigin="anonymous"' : '';
  return [
    inElement(settingsScript(choices)),
    `<script data-cfasync="false" src="${attribute(url)}" integrity="${integrity}"${crossOrigin}></script>`,
    below,
  ].join('\n');
}

/** The same with the text of the script, for pages that have no place for a file. */
export const textSnippet = (choices: Choices, script: string): string =>
  [inElement(settingsScript(choices)), inElement(script.trimEnd()), below].join('\n');

/**
 * What `script-src` of the page needs for either snippet: the hash of the settings, then the host of the file, or the
 * hash of the script's text.
 */
export function policySources(choices: Choices, csp?: string): string {
  const { scriptUrl } = choices;
  const host = /^https?:/.test(scriptUrl) && URL.canParse(scriptUrl) ? new URL(scriptUrl).origin : "'self'";
  return `${hashesOf(settingsScript(choices)).csp} ${csp ?? host}`;
}

const below = `<!-- ${texts.below} -->`;

const inElement = (code: string): string => `<script data-cfasync="false">${code}</script>`;

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
