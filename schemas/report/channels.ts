import { type Section, tally } from './section.ts';
import type { Unit } from './unit.ts';

/** How many units came in each way, most first; a data layer does not say. */
export function channels(units: readonly Unit[]): Omit<Section, 'title'> {
  const known = units.filter(({ channel }) => channel !== undefined);
  if (known.length < units.length || units.length === 0) {
    return { notes: ['A recorded data layer has no channels: GA4 adds them to each session.'], amounts: [] };
  }
  const amounts = [...tally(known, ({ channel }) => channel!)].map(([label, times]) => ({ label, times }));
  return { notes: [], amounts: amounts.sort((one, other) => other.times - one.times) };
}
