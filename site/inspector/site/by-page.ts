import type { Begin, Entry } from '../feed.ts';

/** A page with its records; no begin where that has been cleared away. */
export interface Chapter {
  readonly own: readonly Entry[];
  readonly begin?: Begin;
}

/** Puts each page below the records that came on it, all newest first. */
export function byPage(entries: readonly Entry[], begins: readonly Begin[]): Chapter[] {
  const pages = new Set([...entries.map(({ page }) => page), ...begins.map(({ nth }) => nth)]);
  return [...pages]
    .sort((one, other) => other - one)
    .map(nth => {
      const begin = begins.find(begin => begin.nth === nth);
      return { own: entries.filter(({ page }) => page === nth), ...(begin && { begin }) };
    });
}

/** The first page needs no word about its beginning. */
export const isFirst = ({ nth }: Begin): boolean => nth === 1;
