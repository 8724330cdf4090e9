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
      widget => widget.fillForm(),
      widget => widget.join(),
      widget => widget.reply('Hello'),
      widget => widget.rate(1),
      widget => widget.popOut(),
      widget => widget.popIn(),
    ],
    ownerOf: page => (page as { Tawk_API?: unknown }).Tawk_API,
    keys: ['onChatMaximized', 'onChatMessageVisitor', 'onLoad'],
    handsOver: [
      (page, [onLoad, onChatStarted]) => Object.assign(page, { Tawk_API: { onLoad, onChatStarted } }),
      (page, [listener]) =>
        (page as EventTarget).addEventListener('tawkChatMaximized', event =>
          // A window takes what a listener throws, and goes on.
          attempt(() => (listener as ((native: string) => void) | undefined)?.(event.type)),
        ),
    ],
    siteAction: memberAction,
  }),
];
