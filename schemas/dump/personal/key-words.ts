/** The words that a name of a key is made of, however it is written. */

/** The words of one key: `customerBillingAddress1`, `first-name` and `Straße` are parted, lower-case and plain. */
export function wordsOf(key: string): string {
  return key
    .replace(/ß/g, 'ss')
    .replace(/[łŁ]/g, 'l')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z\d\u00C0-\u024F]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/** A key and what stands around it, in words. */
export interface KeyWords {
  /** The words of the key itself, without a number at its end. */
  readonly key: string;
  /** Whether there was a number at its end, as in `address1`. */
  readonly isNumbered: boolean;
  /** The words of everything that it lies in and its own. */
  readonly path: string;
}

/** Reads a path such as `user.emails.0`; places in lists say nothing. */
export function keyWords(path: string): KeyWords {
  const parts = path
    .split('.')
    .map(wordsOf)
    .filter(part => part !== '' && !/^\d+$/.test(part));
  const last = parts.at(-1) ?? '';
  const key = last.replace(/_?\d+$/, '');
  return { key, isNumbered: key !== last, path: [...parts.slice(0, -1), key].join('_') };
}
