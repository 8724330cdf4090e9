/** The entries of the data layers that have come since the last time. Runs in the page. */
import type { Leaves } from './leaves.ts';
import type { Entry } from './probe-result.ts';
import type { Reader } from './reader.ts';

export type Entries = ReturnType<typeof entries>;

/**
 * Refers to nothing outside itself, since its text is what the page gets. It remembers by itself what it has seen, since
 * GTM throws old entries away.
 */
export function entries({ isObject, attempt, globalOf, keysOf, valueIn }: Reader, { leavesOf }: Leaves) {
  const seen = new Map<string, WeakMap<object, number>>();
  const isRecord = (entry: object) => attempt(() => 'chat_schema' in entry, false);

  const entryOf = (queue: string, entry: object, isSame: boolean): Entry => {
    const plain = keysOf(entry).flatMap(key => {
      const value = valueIn(entry, key);
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[key, value] as const]
        : [];
    });
    const { 'gtm.uniqueEventId': _, ...values } = Object.fromEntries(plain);
    return {
      queue,
      values,
      leaves: isSame ? [] : leavesOf(entry),
      ...(isRecord(entry) && { keys: keysOf(entry) }),
      ...(isSame && { isSame }),
    };
  };

  /** Each object once, and a record of ours as often as it stands in a list. */
  const newEntries = (names: readonly string[]) =>
    names.flatMap(queue => {
      const here = new Map<object, number>();
      const known = seen.get(queue) ?? new WeakMap<object, number>();
      seen.set(queue, known);
      return [...(globalOf(queue) as unknown[])].filter(isObject).flatMap(entry => {
        const times = (here.get(entry) ?? 0) + 1;
        here.set(entry, times);
        if (times <= (known.get(entry) ?? 0) || (times > 1 && !isRecord(entry))) return [];
        known.set(entry, times);
        return [entryOf(queue, entry, times > 1)];
      });
    });

  return { newEntries };
}
