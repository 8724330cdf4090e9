import type { ReportPoint } from '../../schemas/report/point.ts';
import type { SampleVisit } from './sample-week.ts';

/** What a report is made of. */
export const pointsOfSample = (visits: readonly SampleVisit[]): ReportPoint[] =>
  visits.flatMap(({ id, vendor, channel, records }) =>
    records.map(({ event, chat_time, chat_score, chat_scale }) => ({
      event,
      vendor,
      time: chat_time,
      visit: id,
      channel,
      ...(chat_score !== undefined && { score: chat_score }),
      ...(chat_scale !== undefined && { scale: chat_scale }),
    })),
  );
