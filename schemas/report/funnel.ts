import { funnelSteps, stepName } from '../analyst/funnel-steps.ts';
import type { Section } from './section.ts';
import { reasonsIn, timesOf } from './times-of.ts';
import { type HeardChat, has } from './unit.ts';

/** How many visits reached each step, where it is known which record belongs to which. */
export function funnel({ dictionary, entry, units, areVisits }: HeardChat): Section {
  const title = 'How far visits got';
  if (!areVisits) {
    const note = 'A recorded data layer does not say which visit a record belongs to.';
    return { title, notes: [note], amounts: [] };
  }
  const amounts = funnelSteps.map(step => ({
    label: stepName(step, dictionary),
    times: timesOf(dictionary, entry, step.eventNames, safe => units.filter(unit => has(unit, safe)).length),
  }));
  const skipped = 'Visits with each step, whatever else happened: some get further without a step before.';
  return { title, notes: [skipped, ...reasonsIn(amounts, entry)], amounts };
}
