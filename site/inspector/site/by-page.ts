import type { Entry, PageStart } from '../record-log.ts';

/** A page with its records; no start where that has been cleared away. */
export interface Chapter {
  readonly own: readonly Entry[];
  readonly start?: PageStart;
}

/** Puts each page below the records that came on it, all newest first. */
export function byPage(entries: readonly Entry[], starts: readonly PageStart[]): Chapter[] {
  const pages = new Set([...entries.map(({ page }) => page), ...starts.map(({ nth }) => nth)]);
  return [...pages]
    .sort((one, other) => other - one)
    .map(nth => {
      const start = starts.find(start => start.nth === nth);
      return { own: entries.filter(({ page }) => page === nth), ...(start && { start }) };
    });
}

/** The first page says nothing about its beginning. */
export const isFirst = ({ nth }: PageStart): boolean => nth === 1;
