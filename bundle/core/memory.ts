import type { Context } from './context.ts';
import { tryOr } from './try-or.ts';

/** The only key that is ever stored, and only with `memory: "tab"`, while consent is granted. */
export const storageKey = 'chat-datalayer';

/** How often each event has come, from each vendor. */
export interface Memory {
  /** Adds to the count of an event, by nothing if `by` is 0, and gives it. */
  _count(vendor: string, event: string, by: number): number;
  /** The page may end: leaves the counts to the next one, as far as settings allow. */
  _leave(): void;
}

interface Counts {
  [key: string]: number;
}

/**
 * Opens the memory: numbers in this page. Where the settings want it, what earlier pages of the tab counted is read once,
 * and left to later ones when the page is hidden: storage costs more than all else that an event costs.
 */
export function openMemory({ _win, _settings, _report }: Context): Memory {
  const counts: Counts = { __proto__: null } as never;
  let hasJoined = false;
  /** Whether no other page of the tab can have counted since the last look. */
  let isFresh = false;
  let isChanged = false;

  const look = (isLeaving?: boolean) => {
    if (_settings.memory !== 'tab' || _settings.consent !== 'granted') return;
    tryOr(
      () => {
        const { sessionStorage } = _win;
        if (!isFresh) {
          isFresh = true;
          merge(counts, JSON.parse(sessionStorage.getItem(storageKey) || '{}'), hasJoined);
          hasJoined = true;
        }
        if (!isLeaving) return;
        sessionStorage.setItem(storageKey, JSON.stringify(counts));
        isChanged = false;
      },
      () => _report('storage_failed'),
    );
  };
  return {
    _leave: () => {
      if (isChanged) look(true);
      isFresh = false;
    },
    _count: (vendor, event, by) => {
      const key = vendor + ' ' + event;
      if (!isFresh) look();
      if (by) isChanged = true;
      counts[key] = (counts[key] || 0) + by;
      return counts[key];
    },
  };
}

/** Adds what other pages of the tab have counted; once this page's own counts are among it, it is the later state. */
function merge(counts: Counts, earlier: Counts, hasJoined: boolean): void {
  for (const key of Object.keys(earlier)) {
    const mine = counts[key] || 0;
    const stored = earlier[key]! | 0;
    counts[key] = Math.max(mine, hasJoined ? stored : mine + stored);
  }
}
