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
      },
    };
  },
  // The first message of the visitor makes two records, and a session that is loaded again makes none.
  recorded: fired => {
    const [first, ready] = [fired.indexOf('message:sent'), fired.indexOf('session:loaded')];
    return fired.flatMap((native, at) =>
      at === first ? [native, native] : native === 'session:loaded' && at !== ready ? [] : [native],
    );
  },
  entryNames: ['Crisp', 'Crisp Chat', 'Crisp Chat Event', 'crisp'],
  personal: { personalData: [], staff: [], ids: [], answers: [] },
};
