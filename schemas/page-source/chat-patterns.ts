import type { Dictionary, VendorEntry } from '../src/dictionary.ts';
import { commonPatterns, literally, namedInAttribute, type ScriptPatterns } from './script-tag.ts';

/** What tells the scripts of a page apart: ours, Tag Manager's, and those of each chat. */
export const scriptPatterns = ({ vendors }: Dictionary): ScriptPatterns => ({
  ...commonPatterns,
  ...Object.fromEntries(vendors.map(chat => [chat.id, loaderPattern(chat)])),
});

/** What a script has that loads the chat, and nothing else has. */
export const loaderPattern = ({ label, fingerprint }: VendorEntry): string =>
  `${fingerprint.script}|${namedInAttribute(label.replace(/ \(.*/, ''))}`;

/** What a script has that loads the chat, or that sets or calls one of its globals. */
export const tracePattern = (chat: VendorEntry): string =>
  [
    loaderPattern(chat),
    ...chat.fingerprint.globals.map(name => `(?:^|\\bwindow\\.|[^\\w$.'"-])${literally(name)}\\s*[=(]`),
  ].join('|');
