import type { ContainerVisit } from '../room/container-visit.ts';
import { catalogue } from './catalogue.ts';
import { simulate } from './simulator.ts';

const leftOut: readonly string[] = catalogue.leftOut;

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
  recorded: fired => fired.filter(native => !leftOut.includes(native)),
  entryNames: ['JivoChat', 'Jivo Chat', 'JivoSite Chat', 'jivochat interaction'],
  // The functions are called with nothing that says who the visitor is, but for a reason that is never read.
  personal: { personalData: [], staff: [], ids: [], answers: [] },
};
