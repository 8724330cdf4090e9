import { pointOf, type ReportPoint } from '../../schemas/report/point.ts';
import type { SampleVisit } from './sample-week.ts';

/** What a report is made of. */
export const pointsOfSample = (visits: readonly SampleVisit[]): ReportPoint[] =>
  visits.flatMap(({ id, channel, records }) =>
    records.map(record => ({ ...pointOf(record)!, visit: id, channel })),
  );
