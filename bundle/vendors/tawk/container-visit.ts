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
  // The first message of the visitor makes two records.
  recorded: fired => {
    const first = fired.indexOf('tawkChatMessageVisitor');
    return fired
      .flatMap((native, at) => (at === first ? [native, native] : [native]))
      .filter(native => !leftOut.includes(native));
  },
  entryNames: ['tawk.to', 'Tawk.to Chat', 'Tawk Chat Event', 'tawk'],
  personal: {
    personalData: [],
    staff: ['5f2c8a11d0e4', 'Jonas Muster'],
    ids: [],
    answers: [],
  },
};
