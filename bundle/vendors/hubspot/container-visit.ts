import type { ContainerVisit } from '../room/container-visit.ts';
import { catalogue } from './catalogue.ts';
import { secrets, simulate } from './simulator.ts';

const leftOut: readonly string[] = catalogue.leftOut;

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
  recorded: fired => fired.filter(native => !leftOut.includes(native)),
  entryNames: ['HubSpot', 'HubSpot Chat', 'HubSpot Chat Event', 'HubSpotConversations'],
  // Of several answers that are chosen at once, the first.
  personal: { personalData: [], staff: [], ids: secrets.slice(0, 3), answers: ['Return my tent'] },
};
