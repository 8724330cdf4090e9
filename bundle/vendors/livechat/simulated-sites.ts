import { memberAction } from '../../transparency/property.ts';
import { simulatedSite } from '../../transparency/simulated-site.ts';
import type { AnyRandomSites } from '../room/random-site.ts';
import { simulate, snippet } from './simulator.ts';

export const simulatedSites: AnyRandomSites = [
  simulatedSite({
    simulate: page => simulate(page),
    does: [
      widget => widget.destroy(),
      widget => widget.greet(),
      widget => widget.fillForm('prechat'),
      widget => widget.reply('Hello'),
      widget => widget.press(),
      widget => widget.rate('good'),
      widget => widget.hide(),
      (_, page) => snippet(page).call('maximize'),
      (_, page) => snippet(page).call('destroy'),
    ],
    // The one function of the site that the chat still looks up.
    ownerOf: page => (page as { LC_API?: unknown }).LC_API,
    keys: ['on_after_load'],
    handsOver: [
      (page, [listener]) => snippet(page).on('new_event', listener as () => void),
      (page, [listener]) => snippet(page).once('ready', listener as () => void),
      (page, [listener]) => snippet(page).off('new_event', listener as () => void),
    ],
    siteAction: memberAction,
  }),
];
