import { sha384 } from '@noble/hashes/sha2.js';

/**
 * Hash of a script as the attribute `integrity` takes it, and in quotes a policy: `sha384-…`. The same in Node and in
 * browsers, at once and on pages of every origin, which the browser's own hash is not.
 */
export const integrityOf = (text: string): string =>
  `sha384-${btoa(String.fromCharCode(...sha384(new TextEncoder().encode(text))))}`;
