/** The word of each native name that a vendor's room declares, as readers of the dictionary know it. */
import type { VendorEventNames } from '../../schemas/src/vendor.ts';

export function wordsOf({ countSafe, repeatable: loose }: VendorEventNames): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [word, natives] of Object.entries({ ...countSafe, ...loose })) {
    for (const native of natives.split(' ')) words.set(native, word);
  }
  return words;
}
