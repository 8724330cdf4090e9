import type { ContainerVisit } from '../room/container-visit.ts';
import { simulate } from './simulator.ts';

export const containerVisit: ContainerVisit = {
  simulate(page, { realm, starts }) {
    const widget = simulate(page, { realm, ...(starts && { starts }) });
    return {
      widget,
      start: () => widget.load(),
      sayAll: natives => {
        for (const native of natives) widget.emit(native);
        // The typical status is the other one.
        widget.change('online');
      },
    };
  },
  recorded: fired => fired,
  entryNames: ['Tidio', 'Tidio Chat', 'Tidio Chat Event', 'tidioChat'],
  personal: { personalData: [], staff: [], ids: [], answers: [] },
};
