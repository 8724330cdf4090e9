import type { Context } from './context.ts';
import { tryOr } from './try-or.ts';

/** The only key that is ever stored, and only with `memory: "tab"`, while consent is granted. */
export const storageKey = 'chat-datalayer';

/** How often each event has come, from each vendor. */
export interface Memory {
  /** Adds to the count of an event, by nothing if `by` is 0, and gives it. */
  _count(vendor: string, event: string, by: number): number;
  /** Takes over what an earlier page of this tab counted, and keeps the copy, as far as settings allow. */
  _keep(): void;
}

/** Opens the memory: numbers in this page, and a copy in the tab's session storage where that is wanted. */
export function openMemory({ _win, _settings, _report }: Context): Memory {
  const counts: { [key: string]: number } = { __proto__: null } as never;
  let joined = false;

  const keep = () => {
    if (_settings.memory !== 'tab' || _settings.consent !== 'granted') return;
    tryOr(
      () => {
        const storage = _win.sessionStorage;
        // Later pages may have counted on, when the visitor comes back to this one.
        const text = storage.getItem(storageKey) || '{}';
        const earlier: typeof counts = JSON.parse(text);
        for (const key of Object.keys(earlier)) {
          const mine = counts[key] || 0;
          const stored = earlier[key]! | 0;
          counts[key] = Math.max(mine, joined ? stored : mine + stored);
        }
        joined = true;
        // Writing is what costs, and half of these calls find nothing new.
        const now = JSON.stringify(counts);
        if (now !== text) storage.setItem(storageKey, now);
      },
      () => _report('storage_failed'),
    );
  };

  return {
    _keep: keep,
    _count: (vendor, event, by) => {
      const key = vendor + ' ' + event;
      keep();
      counts[key] = (counts[key] || 0) + by;
      if (by) keep();
      return counts[key];
    },
  };
}
