/** Makes a foreign value fit for a record: short, primitive, never a credential, no e-mail address unless wanted. */

import type { PageWindow } from '../../schemas/src/vendor.ts';
import { tryOr } from './try-or.ts';

// A page may replace it later, and what passes for a number is not cut.
const { isFinite: isNumber } = Number;

/** GA4 keeps this much of a parameter. */
export const longest = 100;

/** A JSON Web Token shows by its first letters, so that a cut one is caught too. */
const token = /eyJ[\w-]{10}/;

/** Written plainly, in the wide form of East Asian keyboards, or as an address of a page encodes them, even twice. */
const mail = /[^\s/](@|＠|﹫|%(25)*(40|u0040|EF%(25)*BC%(25)*A0)|&(#64|commat);)[^\s/]/i;

/** Whether a text holds an e-mail address. What comes before the sign has at most 64 characters. */
export const hasMail = (text: string): boolean => mail.test(text.slice(0, longest + 100));

/** The path of an address, without the steps that hold an e-mail address. */
export const pathWithoutMail = (path: string, isKept: boolean): string =>
  isKept ? path : path.replace(/[^/]+/g, step => (hasMail(step) ? '(removed)' : step));

/**
 * Text of a value, or undefined for anything that is not a primitive with a text, and for one that holds an e-mail
 * address unless `isKept`. Longer texts are cut between whole characters. All are made anew, since a text that was
 * cut here or before would keep its huge original alive.
 */
export function text(value: unknown, isKept?: boolean): string | undefined {
  if (typeof value !== 'string' && !isNumber(value)) return;
  let short = String(value);
  if (!isKept && hasMail(short)) return;
  if (short.length > longest) short = short.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  short = (' ' + short).slice(1);
  return token.test(short) ? undefined : short || undefined;
}

/** Value of an own field: a text, a finite number or a boolean. */
export function primitive(value: unknown, isKept?: boolean): string | number | boolean | undefined {
  return typeof value === 'boolean' || isNumber(value) ? (value as boolean | number) : text(value, isKept);
}

/**
 * Address of a link without what may be personal: origin and path of a web link, for every other scheme (mailto,
 * tel, javascript …) the scheme alone. Relative addresses belong to the page.
 */
export function link(value: unknown, isKept: boolean, win: PageWindow): string | undefined {
  if (typeof value !== 'string') return;
  return tryOr(() => {
    const { protocol, origin, pathname } = new URL(value.slice(0, 2048), win.location.href);
    const isWeb = /^https?:$/.test(protocol);
    return text(isWeb ? origin + pathWithoutMail(pathname, isKept) : protocol.slice(0, -1), isKept);
  });
}
