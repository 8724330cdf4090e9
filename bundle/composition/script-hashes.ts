import { sha384 } from '@noble/hashes/sha2.js';

/** How a page names exactly this script. */
export interface ScriptHashes {
  /** For the attribute `integrity` of a script element that loads it. */
  readonly integrity: string;
  /**
   * Source for `script-src` of a page that has the text, without its last line break, between script tags. There is none
   * for the tag of the inline container, since Tag Manager rewrites Custom HTML before it is served.
   */
  readonly csp: string;
}

/** The same in Node and in browsers, at once and on pages of every origin, which the browser's own hash is not. */
export const hashesOf = (text: string): ScriptHashes => ({
  integrity: hash(text),
  csp: `'${hash(text.trimEnd())}'`,
});

const hash = (text: string): string =>
  `sha384-${btoa(String.fromCharCode(...sha384(new TextEncoder().encode(text))))}`;
