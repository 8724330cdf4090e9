import type { SampleVisit } from '../sample/sample-week.ts';
import { changesFrom } from './changes.ts';
import { faultsOf, ga4FaultsOf } from './validation.ts';

/** The last records of a sample as entries of the list, newest first; the last of all gets this number. */
export function sampleEntries(visits: readonly SampleVisit[], most: number, lastId: number, page: number) {
  const all = visits.flatMap(({ records }) =>
    records.map((record, nth) => ({ record, before: records[nth - 1] })),
  );
  return all
    .slice(-most)
    .reverse()
    .map(({ record, before }, nth) => ({
      id: lastId - nth,
      record,
      // Each visitor has a data layer of their own.
      changes: changesFrom(before, record),
      faults: faultsOf(record),
      ga4: ga4FaultsOf(record),
      withheld: [],
      page,
      isSample: true as const,
    }));
}
