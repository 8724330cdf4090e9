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
  // The first message, which is the visitor's, makes two records.
  recorded: fired => {
    const first = fired.indexOf('chatwoot:on-message');
    return fired.flatMap((native, at) => (at === first ? [native, native] : [native]));
  },
  entryNames: ['Chatwoot', 'Chatwoot Chat', 'Chatwoot Event', 'chatwoot'],
  personal: {
    personalData: [],
    staff: ['90417733', 'Jonas Muster'],
    ids: ['4471902'],
    answers: [],
  },
};
