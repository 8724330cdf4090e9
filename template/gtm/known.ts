/**
 * Looks a kind up in a table, and refuses a kind that the table lacks: what the stand-in does not model must
 * never pass as if it had worked.
 */
export const known = <T>(table: { readonly [kind: string]: T }, kind: string, what: string): T => {
  if (!Object.hasOwn(table, kind)) {
    throw new Error(`The stand-in knows no ${what} "${kind}"; it knows ${Object.keys(table).join(', ')}.`);
  }
  return table[kind] as T;
};

/** Refuses an object with a key that is not among those the stand-in reads. */
export const knownKeys = (value: object, keys: readonly string[], what: string): void => {
  const stranger = Object.keys(value).find(key => !keys.includes(key));
  if (stranger !== undefined) throw new Error(`The stand-in knows no "${stranger}" on ${what}.`);
};
