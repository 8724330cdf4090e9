import { memberAction } from '../../transparency/property.ts';
import { simulatedSite } from '../../transparency/simulated-site.ts';
import { attempt } from '../room/page.ts';
import type { AnyRandomSites } from '../room/random-site.ts';
import { simulate } from './simulator.ts';

export const simulatedSites: AnyRandomSites = [
  simulatedSite({
    simulate: page => simulate(page),
    does: [
      widget => widget.unload(),
      widget => widget.startConversation(),
      widget => widget.reply('Hello'),
      widget => widget.rate(4, 'Quick'),
      widget => widget.pressCard(),
      widget => widget.fail(),
    ],
    ownerOf: page => page,
    keys: ['chatwootSettings', 'onmessage'],
    handsOver: [
      (page, [listener]) =>
        (page as EventTarget).addEventListener('chatwoot:opened', event =>
          // A window takes what a listener throws, and goes on.
          attempt(() => (listener as ((native: string) => void) | undefined)?.(event.type)),
        ),
    ],
    siteAction: memberAction,
  }),
];
