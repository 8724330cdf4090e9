/** The data layers as they stand, and whether another list has taken the place of one. Runs in the page. */
import type { Gtm } from './gtm.ts';
import type { Layer } from './probe-result.ts';
import type { Reader } from './reader.ts';

export type Layers = ReturnType<typeof layers>;

/** Refers to nothing outside itself, since its text is what the page gets. */
export function layers({ isObject, attempt, globalOf, valueIn }: Reader, { registry }: Gtm) {
  const lists = new Map<string, object>();
  const replaced = new Set<string>();
  const startedOn = (name: string) =>
    attempt(() => (valueIn(registry(), name) as { readonly gtmDom?: unknown }).gtmDom === true, false);
  const isNumbered = (entry: unknown) =>
    isObject(entry) && attempt(() => 'gtm.uniqueEventId' in entry, false);

  const layersOf = (names: readonly string[]): Layer[] =>
    names.map(name => {
      const list = globalOf(name) as unknown[];
      const before = lists.get(name);
      const isWrapped = attempt(() => Object.hasOwn(list, 'push'), false);
      // GTM stands before the push of the list that it reads, and numbers what is in it.
      const isUnread = list.length > 0 && !isWrapped && startedOn(name) && !list.some(isNumbered);
      if ((before && before !== list) || isUnread) replaced.add(name);
      lists.set(name, list);
      return { name, length: list.length, isReplaced: replaced.has(name), isWrapped };
    });

  return { layersOf };
}
