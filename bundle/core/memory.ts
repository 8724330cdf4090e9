import type { PageWindow } from '../../schemas/src/vendor.ts';
import type { Report } from './diagnostics.ts';
import type { Checked } from './settings.ts';
import { tryOr } from './try-or.ts';

/** The only key that is ever stored, and only with `memory: "tab"`, while consent is granted. */
export const storageKey = 'chat-datalayer';

/** How often each word has come, from each vendor. */
export interface Memory {
  /** Adds to the count of a word, by nothing if `by` is 0, and gives it. */
  _count(vendor: string, word: string, by: number): number;
  /** Takes over what an earlier page of this tab counted, and keeps the copy, as far as settings allow. */
  _keep(): void;
}

/** Opens the memory: numbers in this page, and a copy in the tab's session storage where that is wanted. */
export function openMemory(win: PageWindow, settings: Checked, report: Report): Memory {
  const counts: { [key: string]: number } = { __proto__: null } as never;
  let joined = false;

  const keep = () => {
    if (settings.memory !== 'tab' || settings.consent !== 'granted') return;
    tryOr(
      () => {
        const storage = win.sessionStorage;
        // Later pages may have counted on, when the visitor comes back to this one.
        const text = storage.getItem(storageKey) || '{}';
        const earlier: typeof counts = JSON.parse(text);
        for (const key of Object.keys(earlier)) {
          const mine = counts[key] || 0;
          const stored = earlier[key]! | 0;
          counts[key] = Math.max(mine, joined ? stored : mine + stored);
        }
        joined = true;
        // Writing is the dear part, and half of these calls find nothing new.
        const now = JSON.stringify(counts);
        if (now !== text) storage.setItem(storageKey, now);
      },
      () => report('storage_failed'),
    );
  };

  return {
    _keep: keep,
    _count: (vendor, word, by) => {
      const key = vendor + ' ' + word;
      keep();
      counts[key] = (counts[key] || 0) + by;
      if (by) keep();
      return counts[key];
    },
  };
}
