import type { ReportPoint } from './point.ts';
import { type Section, tally } from './section.ts';
import type { Unit } from './unit.ts';

/** More rows than this say nothing any more. */
const mostDays = 31;

const dayLong = 24 * 3600_000;

/** The days of a report, up to the last record of any chat. */
export interface Calendar {
  /** In order, none left out because nothing came. */
  readonly names: readonly string[];
  dayOf(time: number): string;
  /** Whether it shows the day of a time; another year has the same names. */
  shows(time: number): boolean;
}

/** The days from the first record to the last; `dayOf` names the day of a time. */
export function calendarOf(points: readonly ReportPoint[], dayOf: Calendar['dayOf']): Calendar {
  let first = Infinity;
  let last = -Infinity;
  for (const { time } of points) {
    if (time === undefined) continue;
    first = Math.min(first, time);
    last = Math.max(last, time);
  }
  const begin = Math.max(first, last - (mostDays + 1) * dayLong);
  const names = new Set<string>();
  // Half a day at a time, since a day may have 23 hours.
  for (let time = begin; time < last; time += dayLong / 2) names.add(dayOf(time));
  if (first <= last) names.add(dayOf(last));
  const shown = [...names].slice(-mostDays);
  return { names: shown, dayOf, shows: time => time >= begin && shown.includes(dayOf(time)) };
}

/** How many units began on each day. */
export function days(units: readonly Unit[], { names, dayOf, shows }: Calendar): Omit<Section, 'title'> {
  const began = units.flatMap(unit => (unit.began === undefined ? [] : [unit.began]));
  const shown = began.filter(shows);
  const earlier = began.length - shown.length;
  const undated = units.length - began.length;
  const counts = tally(shown, dayOf);
  return {
    notes: [
      ...(earlier > 0
        ? [`The last ${mostDays} days; ${earlier.toLocaleString('en')} more came before.`]
        : []),
      ...(undated > 0
        ? [`${undated.toLocaleString('en')} more ${undated === 1 ? 'has' : 'have'} no time.`]
        : []),
    ],
    amounts: names.map(day => ({ label: day, times: counts.get(day) ?? 0 })),
  };
}
