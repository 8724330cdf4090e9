import type { ReportPoint } from './point.ts';
import { type Section, tally } from './section.ts';
import type { Unit } from './unit.ts';

/** How many units came in each way, most first; nothing where some do not say. */
export function channels(title: string, units: readonly Unit[]): Section[] {
  const known = units.flatMap(({ channel }) => (channel === undefined ? [] : [channel]));
  if (known.length < units.length || units.length === 0) return [];
  const amounts = [...tally(known, channel => channel)].map(([label, times]) => ({ label, times }));
  return [{ title, notes: [], amounts: amounts.sort((one, other) => other.times - one.times) }];
}

/** Why charts of channels are missing; nothing where they are not. */
export const whyNoChannels = (points: readonly ReportPoint[]): string | undefined =>
  points.some(({ channel }) => channel === undefined)
    ? 'A recorded data layer has no channels: GA4 adds them to each session.'
    : undefined;
