import { tryOr } from '../core/try-or.ts';

/**
 * Maps each item to a list and joins these to one: `flatMap` in the language of the bundle, which is that of 2018. Some
 * lists are made while the script loads, where a page that has broken how lists are read may cost these, and no more.
 */
export const flat = <Item, Result>(
  items: readonly Item[],
  make: (item: Item) => readonly Result[],
): Result[] => tryOr(() => ([] as Result[]).concat(...items.map(item => make(item)))) || [];
