import type { ContainerVisit } from '../room/container-visit.ts';
import { simulate } from './simulator.ts';

export const containerVisit: ContainerVisit = {
  simulate(page, { realm }) {
    const widget = simulate(page, { realm });
    return {
      widget,
      start: () => widget.load(),
      sayAll: natives => {
        for (const native of natives) widget.emit(native);
      },
    };
  },
  recorded: fired => fired,
  entryNames: ['Intercom', 'Intercom Messenger', 'Intercom Event', 'intercom'],
  personal: { personalData: [], staff: [], ids: [], answers: [] },
};
