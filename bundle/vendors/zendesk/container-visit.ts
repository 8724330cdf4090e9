import type { ContainerVisit } from '../room/container-visit.ts';
import { catalogue } from './catalogue.ts';
import { simulate } from './simulator.ts';

const leftOut: readonly string[] = catalogue.leftOut;

export const containerVisit: ContainerVisit = {
  simulate(page, { realm }) {
    const widget = simulate(page, { realm, widget: 'both' });
    return {
      widget,
      start: () => widget.load(),
      sayAll: natives => {
        for (const native of natives) {
          widget.emit(native);
          if (native === 'userEvent') widget.rate('Good');
        }
      },
    };
  },
  recorded: fired => fired.filter(native => !leftOut.includes(native)),
  entryNames: ['Zendesk', 'Zendesk Chat', 'zendesk', 'Web Widget Opened'],
  personal: { personalData: [], staff: [], ids: ['65f1c0a2e9d8b7a6c5d4e3f2'], answers: [] },
};
