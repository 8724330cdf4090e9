/** A record by its keys. */
export type Fields = { readonly [key: string]: unknown };

/** How a record differs from the one before it. */
export interface Changes {
  /** Keys that have got a value, or another one. */
  readonly set: ReadonlySet<string>;
  /** Keys that had a value and have none any more. */
  readonly emptied: readonly string[];
}

/** These differ in every record, which says nothing. */
const running = new Set(['chat_time', 'chat_seq']);

/** Compares a record with the one before; the first one of a page differs from nothing. */
export function changesFrom(before: Fields | undefined, record: Fields): Changes {
  if (!before) return { set: new Set(), emptied: [] };
  const differs = (key: string) => !running.has(key) && record[key] !== before[key];
  return {
    set: new Set(usedKeys(record).filter(differs)),
    // A key that is not there at all leaves the earlier value in GTM's model.
    emptied: usedKeys(before).filter(key => key in record && record[key] === undefined),
  };
}

/** The keys of a record that have a value. */
export const usedKeys = (record: Fields): string[] =>
  Object.keys(record).filter(key => record[key] !== undefined);

/** The keys of a record that are there without a value. */
export const unusedKeys = (record: Fields): string[] =>
  Object.keys(record).filter(key => record[key] === undefined);
