import { funnelSteps, stepName } from '../analyst/funnel-steps.ts';
import type { Dictionary } from '../src/dictionary.ts';
import type { VendorId } from '../src/vendor.ts';
import { isCountable, whyNot } from './countable.ts';
import type { Amount } from './section.ts';
import { has, type Unit } from './unit.ts';

/** How many units reached each step; a step that the chat cannot count says so. */
export const funnel = (units: readonly Unit[], dictionary: Dictionary, vendor: VendorId): Amount[] =>
  funnelSteps.map(step => {
    const { eventNames } = step;
    const countable = eventNames.filter(event => isCountable(dictionary, vendor, event));
    return {
      label: stepName(step, dictionary),
      times:
        countable.length > 0
          ? units.filter(unit => has(unit, countable)).length
          : whyNot(dictionary, vendor, eventNames),
    };
  });
