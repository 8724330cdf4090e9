import { type ChatReport, chatReports } from '../../schemas/report/chat-report.ts';
import { dayName } from '../../schemas/report/day-name.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { pointsOfSample } from './points.ts';
import { sampleDays } from './sample-days.ts';
import { sampleWeek } from './sample-week.ts';

/** The reports of a sample week with all chats. */
export async function sampleReports(dictionary: Dictionary): Promise<ChatReport[]> {
  const visits = await sampleWeek({ vendors: dictionary.vendors.map(({ id }) => id), days: sampleDays() });
  return chatReports(pointsOfSample(visits), dictionary, dayName);
}
