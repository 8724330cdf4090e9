import type { SampleVisit } from '../sample/sample-week.ts';
import { changesFrom } from './changes.ts';
import { faultsOf, ga4FaultsOf } from './validation.ts';

/** The last records of a sample as entries of a list, newest first; the first record of all has number 1. */
export function newestOf(visits: readonly SampleVisit[], most: number) {
  const all = visits.flatMap(({ records }) =>
    records.map((record, nth) => ({ record, before: records[nth - 1] })),
  );
  return all
    .slice(-most)
    .reverse()
    .map(({ record, before }, nth) => ({
      id: all.length - nth,
      record,
      // Each visitor has a data layer of their own.
      changes: changesFrom(before, record),
      faults: faultsOf(record),
      ga4: ga4FaultsOf(record),
      withheld: [],
      page: 1,
      isSample: true as const,
    }));
}
