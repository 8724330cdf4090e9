import type { SampleVisit } from './sample-week.ts';

/** The records, each with what GA4 would add to it: such rows are what a report is made of. */
export const ga4Rows = (visits: readonly SampleVisit[]): object[] =>
  visits.flatMap(({ id, channel, records }) => records.map(record => ({ visit: id, channel, ...record })));
