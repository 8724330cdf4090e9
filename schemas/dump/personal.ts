/** Personal data among the values of a data layer, and how to speak of it without repeating it. */

import { holdsEmail } from './personal/email.ts';
import { holdsIban } from './personal/iban.ts';
import type { Personal } from './personal/kind.ts';
import { holdsPhone } from './personal/phone.ts';
import { isPlaceholder } from './personal/placeholder.ts';
import { holdsPostal } from './personal/postal.ts';
import { toldByKey } from './personal/telling-keys.ts';

const token = /\bey[\w-]{10,}\.ey[\w-]{10,}\.[\w-]*/;

/** What the value at this path seems to be, nothing if it is harmless. */
export function personal(path: string, value: unknown): Personal | undefined {
  if (typeof value === 'number') return toldByKey(path, String(value));
  if (typeof value !== 'string' || isPlaceholder(value)) return;
  return told(value) ?? toldByKey(path, value.trim());
}

/** What a text says by itself. */
function told(text: string): Personal | undefined {
  if (holdsEmail(text)) return 'an e-mail address';
  if (token.test(text)) return 'a sign-in token';
  if (!/\d/.test(text)) return;
  if (holdsIban(text)) return 'an IBAN';
  if (holdsPhone(text)) return 'a phone number';
  return holdsPostal(text) ? 'a postal address' : undefined;
}

/** Enough of a value to find it again, and not enough to read it: the first characters of an address's parts. */
export function masked(value: unknown): string {
  const text = String(value);
  const [, name, host] = /^([\w.+-]+)@([\w.-]+)$/.exec(text) ?? [];
  if (name && host) return `${name[0]}…@${host[0]}…${host.slice(host.lastIndexOf('.'))}`;
  return `${text.slice(0, 1)}… (${text.length} ${text.length === 1 ? 'character' : 'characters'})`;
}
