import { isCountSafe } from '../dictionary/count-safe.ts';
import type { Dictionary, VendorEntry } from '../src/dictionary.ts';
import type { EventName } from '../src/event-names.ts';
import type { Amount } from './section.ts';

/** Where a chat has no such event: a 0 would say that nobody did it. */
export const notReported = 'not reported';

/** Where one thing that happened may make the event come several times. */
export const notCounted = 'not counted';

/** How often any of these events came, by those that are safe to count; or in words why there is no number. */
export function timesOf(
  dictionary: Dictionary,
  { id }: VendorEntry,
  events: readonly EventName[],
  count: (safe: readonly EventName[]) => number,
): number | string {
  const safe = events.filter(event => isCountSafe(dictionary, id, event));
  if (safe.length > 0) return count(safe);
  return events.some(event => isCountSafe(dictionary, id, event) !== undefined) ? notCounted : notReported;
}

/** What the words mean that stand for numbers. */
export function reasonsIn(amounts: readonly Amount[], { label }: VendorEntry): string[] {
  const reasons = [
    [notReported, `Not reported: ${label} does not report this.`],
    [notCounted, 'Not counted: it may come more than once for one thing.'],
  ] as const;
  return reasons.filter(([word]) => amounts.some(({ times }) => times === word)).map(([, note]) => note);
}
