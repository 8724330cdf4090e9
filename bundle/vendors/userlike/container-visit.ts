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
  entryNames: ['Userlike', 'Userlike Chat', 'Userlike Event', 'Userlike Live Chat'],
  personal: {
    personalData: ['Mira Beispiel', 'mira.beispiel@example.com'],
    staff: ['90417733', 'Jonas Muster'],
    ids: ['uslk-c-71e5a83f20bd', 'uslk-s-9d27f1c04b6e', '6f0b8e52-91d4-4c7a-a1f3-2b9d7c40e8aa'],
    answers: [],
  },
  ownFields: { sent: ['basket.total', 129.9], recorded: ['customer.number', 'C-550912-77'] },
};
