import type { Section } from './section.ts';
import { tally } from './section.ts';
import type { Unit } from './unit.ts';

/** More rows than this say nothing any more. */
const mostDays = 31;

/** How many units began on each day of all days on which the chats were heard. */
export function days(
  units: readonly Unit[],
  heardOn: readonly string[],
  dayOf: (time: number) => string,
): Omit<Section, 'title'> {
  const dated = units.filter(({ began }) => began !== undefined);
  const counts = tally(dated, ({ began }) => dayOf(began!));
  const undated = units.length - dated.length;
  return {
    notes: [
      ...(heardOn.length > mostDays ? [`The last ${mostDays} of ${heardOn.length} days.`] : []),
      ...(undated > 0 ? [`${undated} more tell no time.`] : []),
    ],
    amounts: heardOn.slice(-mostDays).map(day => ({ label: day, times: counts.get(day) ?? 0 })),
  };
}
