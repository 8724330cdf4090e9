import { memberAction } from '../../transparency/property.ts';
import { simulatedSite } from '../../transparency/simulated-site.ts';
import { attempt } from '../room/page.ts';
import type { AnyRandomSites } from '../room/random-site.ts';
import { simulate } from './simulator.ts';

type Listener = ((data?: unknown) => unknown) | undefined;

interface Page {
  readonly document: Document;
  tidioChatApi?: { on?(name: string, listener: Listener): void };
}

export const simulatedSites: AnyRandomSites = [
  simulatedSite({
    simulate: page => simulate(page),
    does: [
      widget => widget.unload(),
      widget => widget.enterConversation(),
      widget => widget.fillForm(),
      widget => widget.reply('Hello'),
      widget => widget.botAsks('What is it about?'),
      widget => widget.rate(1),
      widget => widget.passDay(),
    ],
    ownerOf: page => (page as Page).tidioChatApi,
    keys: ['on', 'open', 'close'],
    handsOver: [
      // A document takes what a listener throws, and goes on.
      (page, [listener]) =>
        (page as Page).document.addEventListener('tidioChat-open', event =>
          attempt(() => (listener as Listener)?.(event.type)),
        ),
      (page, [listener, other]) => {
        const api = (page as Page).tidioChatApi;
        for (const name of ['ready', 'messageFromVisitor']) {
          api?.on?.(name, data => attempt(() => ((name === 'ready' ? listener : other) as Listener)?.(data)));
        }
      },
    ],
    siteAction: memberAction,
  }),
];
