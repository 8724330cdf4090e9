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

/** By vendor and event. */
interface Counts {
  [vendor: string]: { [event: string]: number };
}

const none = () => ({ __proto__: null }) as never;

/**
 * Opens the memory: numbers in this page. Where the settings want it, they go on from what earlier pages of the tab have
 * left, and are left in their turn when the page is hidden, after which another page may count: storage costs more than
 * all else that an event costs.
 */
export function openMemory({ _win, _settings, _report }: Context): Memory {
  /** None until something is counted. */
  let counts: Counts | undefined;
  /** What the tab was left, for as long as it may not be asked; none while the numbers go on from those of the tab. */
  let left: Counts | undefined = none();

  const mayStore = () => _settings.memory === 'tab' && _settings.consent === 'granted';
  const failed = () => _report('storage_failed');
  const withStorage = (act: (storage: Storage) => void) => tryOr(() => act(_win.sessionStorage), failed);
  const join = (storage: Storage) => {
    left = undefined;
    const earlier: Counts = JSON.parse(storage.getItem(storageKey) || '{}');
    for (const vendor of Object.keys(earlier)) {
      for (const event of Object.keys(earlier[vendor]!)) count(vendor, event, earlier[vendor]![event]! | 0);
    }
  };
  const leave = (storage: Storage) => {
    // Counted before anything could be stored.
    if (left) join(storage);
    storage.setItem(storageKey, JSON.stringify(counts));
    left = counts;
    counts = undefined;
  };
  const count: Memory['_count'] = (vendor, event, by) => {
    if (left && mayStore()) withStorage(join);
    counts = counts || (none() as Counts);
    counts[vendor] = counts[vendor] || none();
    const own = counts[vendor]!;
    own[event] = (own[event] || 0) + by;
    return own[event] + ((left && left[vendor] && left[vendor]![event]) || 0);
  };

  const _leave = () => {
    if (counts && mayStore()) withStorage(leave);
  };
  return { _count: count, _leave };
}
