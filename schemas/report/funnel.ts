import { funnelSteps, stepName } from '../analyst/funnel-steps.ts';
import type { Dictionary, VendorEntry } from '../src/dictionary.ts';
import { isCountable, whyNot } from './countable.ts';
import { notCounted, notTold, type Section } from './section.ts';
import { has, type Unit } from './unit.ts';

/** How many units reached each step; a step that the chat cannot count says so. */
export function funnel(
  units: readonly Unit[],
  dictionary: Dictionary,
  { id, label }: VendorEntry,
): Omit<Section, 'title'> {
  const amounts = funnelSteps.map(step => {
    const { eventNames } = step;
    const countable = eventNames.filter(event => isCountable(dictionary, id, event));
    return {
      label: stepName(step, dictionary),
      times:
        countable.length > 0
          ? units.filter(unit => has(unit, countable)).length
          : whyNot(dictionary, id, eventNames),
    };
  });
  const reasons = [
    [notTold, `Not told: ${label} never says so.`],
    [notCounted, 'Not counted: it may come more than once for one thing.'],
  ] as const;
  const notes = reasons.filter(([why]) => amounts.some(({ times }) => times === why)).map(([, note]) => note);
  return { notes, amounts };
}
