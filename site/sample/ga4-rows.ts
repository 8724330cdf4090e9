import type { SampleVisit } from './sample-week.ts';

/** The records, each with what GA4 would add to it: such rows are what a report is made of. */
export const ga4Rows = (visits: readonly SampleVisit[]): object[] =>
  visits.flatMap(({ id, channel, records }) => records.map(record => ({ visit: id, channel, ...record })));

/** The same, with each record by itself, as whoever opens it again tells it from what was added. */
export const wrappedRows = (visits: readonly SampleVisit[]): object[] =>
  visits.flatMap(({ id, channel, records }) => records.map(data => ({ visit: id, channel, data })));
