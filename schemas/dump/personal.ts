/** Personal data among the values of a data layer, and how to speak of it without repeating it. */

/** What a value seems to be. */
export type Personal = 'an e-mail address' | 'a phone number' | 'a sign-in token' | 'a detail of a person';

const email = /[\w.+-]+(@|%40)[\w-]+(\.[\w-]+)*\.[a-z]{2,}/i;
const token = /\bey[\w-]{10,}\.ey[\w-]{10,}\.[\w-]*/;
/** With the plus of an international number: others look like ids and times. */
const phone = /^\+[1-9](?:[\s()./-]?\d){7,13}$/;
const phoneKey = /(^|[._])(phone|tel|telephone|mobile|cell)(_?number|_?no)?$/i;
const personKey =
  /(^|[._])(e_?mail(_?address)?|(first|last|full|given|family|sur|user|customer|contact|client|visitor)_?name|birth_?(day|date)|date_?of_?birth|street(_?address)?|postal_?address|iban|passport|sha256_\w+)$/i;

/** What the value at this path seems to be, nothing if it is harmless. */
export function personal(path: string, value: unknown): Personal | undefined {
  if (typeof value === 'number') return phoneKey.test(snake(path)) ? 'a phone number' : undefined;
  if (typeof value !== 'string' || value.trim() === '') return;
  if (email.test(value)) return 'an e-mail address';
  if (token.test(value)) return 'a sign-in token';
  if (phone.test(value.trim()) || (phoneKey.test(snake(path)) && /\d{5}/.test(value.replace(/\D/g, '')))) {
    return 'a phone number';
  }
  return personKey.test(snake(path)) ? 'a detail of a person' : undefined;
}

/** `user.firstName` is `user.first_Name`, so that names of keys match however they are written. */
const snake = (path: string): string => path.replace(/([a-z])([A-Z])/g, '$1_$2');

/** Enough of a value to find it again, and not enough to read it: the first characters of an address's parts. */
export function masked(value: unknown): string {
  const text = String(value);
  const [, name, host] = /^([\w.+-]+)@([\w.-]+)$/.exec(text) ?? [];
  if (name && host) return `${name[0]}…@${host[0]}…${host.slice(host.lastIndexOf('.'))}`;
  return `${text.slice(0, 1)}… (${text.length} characters)`;
}
