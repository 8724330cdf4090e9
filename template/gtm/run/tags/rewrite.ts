/**
 * What Tag Manager's server does to the scripts of Custom HTML before any page gets them: names of locals, quotes and
 * escapes are written anew (`=` becomes `\x3d`). Nobody knows the text beforehand, so no hash of it can stand in a
 * Content Security Policy; what the script does, and each text in it, stays the same. Seen in containers that Google
 * served in 2025 and 2026. Only texts are written anew here, which is enough for another hash.
 */
import { type Token, tokenizer } from 'acorn';
import { unicodeEscape } from '../../file/unicode-escape.ts';

/** What acorn gives, and does not say that it gives. */
type Valued = Token & { readonly value: unknown };

/** The script as the server hands it out. */
export const rewrite = (script: string): string => {
  let written = '';
  let last = 0;
  for (const token of tokenizer(script, { ecmaVersion: 2020 })) {
    const { type, start, end, value } = token as Valued;
    if (type.label !== 'string') continue;
    written += script.slice(last, start) + quoted(String(value));
    last = end;
  }
  return written + script.slice(last);
};

const quoted = (text: string): string => JSON.stringify(text).replace(/[=<>&'\u2028\u2029]/g, unicodeEscape);
