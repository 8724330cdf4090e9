/** What the listener counted against what stands in the data layers. */

import type { Counts } from '../../../schemas/src/status.ts';
import type { Entry } from './probe/probe-result.ts';

/** Where the two differ. */
export interface Differences {
  /** Records that were pushed and stand nowhere. */
  readonly lost: number;
  /** Whether those that are left come after all that were lost, as when the list was declared anew. */
  readonly lostAreFirst: boolean;
  /** Records that stand in one data layer more than once, each with how often too much and how. */
  readonly doubled: readonly { readonly entry: Entry; readonly times: number; readonly isSame: boolean }[];
  /** Records that nobody has counted. */
  readonly uncounted: number;
  /** Records that stand in none of the data layers that GTM reads, if it is known which. */
  readonly elsewhere: number;
}

/** Compares the counts with the records of one document. */
export function compare(
  counts: Counts,
  records: readonly Entry[],
  gtmLayers: readonly string[],
): Differences {
  const ids = new Set(records.map(idOf));
  const inGtm = new Set(records.filter(({ queue }) => gtmLayers.includes(queue)).map(idOf));
  const numbers = new Set(records.map(({ values }) => Number(values.chat_seq)));
  const first = [...numbers].reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY);
  const difference = counts.pushed - ids.size;
  // A listener that was stopped and started again begins its numbers and its counts anew.
  const isRestarted = ids.size > numbers.size;
  return {
    lost: Math.max(difference, 0),
    lostAreFirst: difference > 0 && first > difference,
    doubled: doubles(records),
    uncounted: isRestarted ? 0 : Math.max(-difference, 0),
    elsewhere: gtmLayers.length > 0 ? ids.size - inGtm.size : 0,
  };
}

/** The number alone is not enough: a second listener of the page begins with 1 as well. */
const idOf = ({ values }: Entry): string =>
  `${values.chat_seq}|${values.chat_time}|${values.chat_native_event}`;

function doubles(records: readonly Entry[]): Differences['doubled'] {
  const groups = new Map<string, Entry[]>();
  for (const record of records) {
    const key = `${record.queue}|${idOf(record)}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map(([entry, ...more]) => ({
      entry: entry!,
      times: more.length,
      isSame: more.every(({ isSame }) => isSame),
    }));
}
