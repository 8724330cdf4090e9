import type { ContainerVisit } from '../room/container-visit.ts';
import { simulate } from './simulator.ts';

export const containerVisit: ContainerVisit = {
  simulate(page, { realm }) {
    const widget = simulate(page, { realm });
    return {
      widget,
      start() {
        widget.load();
        widget.boot();
      },
      sayAll: natives => {
        for (const native of natives) widget.emit(native);
      },
    };
  },
  // What comes at intervals is ignored unless a site wants it.
  recorded: fired => fired.filter(native => !/^(home_view_)?screen_time$|^live_chat_duration$/.test(native)),
  entryNames: ['LoyJoy', 'LoyJoy Event'],
  personal: {
    personalData: ['tom.muster@example.com', 'gender_female'],
    staff: [],
    ids: [],
    answers: ['A present for my wife'],
  },
};
