/** Keeps the bytes of one value until it is whole, and no more of them than a value may have. */

/** The value that is being read. */
export interface Keeper {
  add(part: Uint8Array): void;
  /** The whole text, nothing if it was too long, given its last part. */
  take(last: Uint8Array): string | undefined;
}

/** Nothing. */
export const noBytes = new Uint8Array(0);

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** UTF-8 as text; a mark at its beginning stays. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Forgets a value that becomes longer than this. */
export function keeper(longest: number): Keeper {
  let kept: Uint8Array[] = [];
  let length = 0;
  return {
    add(part) {
      length += part.length;
      if (length > longest) kept = [];
      // A copy, since a part would keep the whole chunk that it is cut from.
      else if (part.length > 0) kept.push(new Uint8Array(part));
    },
    take(last) {
      const whole = length + last.length > longest ? undefined : textOf(joined([...kept, last]));
      kept = [];
      length = 0;
      return whole;
    },
  };
}

/** All parts in one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const filled = parts.filter(({ length }) => length > 0);
  if (filled.length < 2) return filled[0] ?? noBytes;
  const whole = new Uint8Array(filled.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of filled) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
