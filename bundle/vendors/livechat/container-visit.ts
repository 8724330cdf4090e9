import type { ContainerVisit } from '../room/container-visit.ts';
import { simulate } from './simulator.ts';

export const containerVisit: ContainerVisit = {
  simulate(page, { realm }) {
    const widget = simulate(page, { realm });
    return {
      widget,
      start: () => widget.load(),
      sayAll: natives => {
        // The conversation has opened and closed the window.
        const hidden = { visibility: 'hidden' };
        for (const native of natives)
          widget.emit(native, native === 'visibility_changed' ? hidden : undefined);
      },
    };
  },
  // The first message of the visitor makes two records; the conversation has told before that it began.
  recorded: fired => {
    const started = fired.indexOf('customer_status_changed');
    const first = started < 0 ? -1 : fired.indexOf('new_event', started);
    return fired.flatMap((native, at) => (at === first ? [native, native] : [native]));
  },
  entryNames: ['LiveChat', 'LiveChat Event', 'livechat', 'LiveChatWidget'],
  personal: { personalData: [], staff: ['jonas.muster-5f2c'], ids: [], answers: ['size_42'] },
};
