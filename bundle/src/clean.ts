/** Makes a foreign value fit for a record: short, primitive, and never a credential. */

import type { Page } from '../../schemas/src/vendor.ts';

// A page may replace it later, and what passes for a number is not cut.
const { isFinite: isNumber } = Number;

/** GA4 keeps this much of a parameter. */
export const longest = 100;

/** A JSON Web Token shows by its first letters, so that a cut one is caught too. */
const token = /eyJ[\w-]{10}/;

/**
 * Text of a value, or undefined for anything that is not a primitive with a text. Longer texts are cut between
 * whole characters. All are made anew, since a text that was cut here or before would keep its huge original alive.
 */
export function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && !isNumber(value)) return;
  let short = String(value);
  if (short.length > longest) short = short.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  short = (' ' + short).slice(1);
  return token.test(short) ? undefined : short || undefined;
}

/** Value of an own field: a text, a finite number or a boolean. */
export function primitive(value: unknown): string | number | boolean | undefined {
  return typeof value === 'boolean' || isNumber(value) ? (value as boolean | number) : text(value);
}

/**
 * Address of a link without what may be personal: origin and path of a web link, for every other scheme (mailto,
 * tel, javascript …) the scheme alone. Relative addresses belong to the page.
 */
export function link(value: unknown, win: Page): string | undefined {
  if (typeof value !== 'string') return;
  try {
    const url = new URL(value.slice(0, 2048), win.location.href);
    return text(/^https?:$/.test(url.protocol) ? url.origin + url.pathname : url.protocol.slice(0, -1));
  } catch {
    return;
  }
}
