/** Which words of which vendors may be counted, in SQL. The dictionary's flag decides. */
import { isCountSafe } from '../dictionary/count-safe.ts';
import type { Dictionary } from '../src/dictionary.ts';
import type { EventName } from '../src/event-names.ts';
import type { VendorId } from '../src/vendor.ts';
import { list, quote } from './text.ts';

/** Vendors for which one thing that happened makes this word come once. */
export function countedBy(dictionary: Dictionary, word: EventName): VendorId[] {
  return dictionary.vendors.map(({ id }) => id).filter(id => isCountSafe(dictionary, id, word));
}

/** 1 for a record whose word is safe to count for its vendor, else 0. */
export function countSafeSql(dictionary: Dictionary): string {
  const cases = dictionary.vendors.map(({ id }) => {
    const words = dictionary.events.map(({ name }) => name).filter(name => isCountSafe(dictionary, id, name));
    return `WHEN chat_vendor = ${quote(id)} AND event IN ${list(words)} THEN 1`;
  });
  return ['CASE', ...cases.map(one => `  ${one}`), '  ELSE 0', 'END'].join('\n');
}

/** How many records of a word are in a group; nothing for vendors where counting it would mislead. */
export function countOf(dictionary: Dictionary, word: EventName): string {
  const vendors = list(countedBy(dictionary, word));
  return `CASE WHEN chat_vendor IN ${vendors} THEN SUM(CASE WHEN event = ${quote(word)} THEN 1 ELSE 0 END) END`;
}
