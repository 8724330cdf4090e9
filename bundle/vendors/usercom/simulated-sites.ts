import { takenAction } from '../../transparency/property.ts';
import { simulatedSite } from '../../transparency/simulated-site.ts';
import type { AnyRandomSites } from '../room/random-site.ts';
import { config, simulate, type UsercomOptions } from './simulator.ts';

type Page = {
  civchat?: unknown;
  readonly UE?: { pageHit(given?: unknown): void; resetAuth(given?: unknown): void; destroy(): void };
};

const { apiKey } = config;

const withOptions = (optionsOf: (wait: (happen: () => void) => void) => UsercomOptions) => {
  const waiting = new WeakMap<object, (() => void)[]>();
  const waitingOn = (page: object) => waiting.get(page) ?? waiting.set(page, []).get(page)!;
  return simulatedSite({
    simulate: page =>
      simulate(
        page,
        optionsOf(happen => void waitingOn(page).push(happen)),
      ),
    does: [
      widget => widget.reply('Hello'),
      widget => widget.sendCode('alert(1)'),
      ({ siteCalls }) => {
        for (const { run } of siteCalls) run();
      },
      widget => widget.conversation[0]!.run(),
      (_, page) => waitingOn(page).shift()?.(),
      (_, page: Page) => page.UE?.pageHit({ apiKey, email: config.email }),
      (_, page: Page) => page.UE?.pageHit(page.civchat),
      (_, page: Page) => page.UE?.pageHit({ ...(page.civchat as object) }),
      (_, page: Page) => page.UE?.resetAuth({ apiKey }),
      (_, page: Page) => page.UE?.destroy(),
    ],
    ownerOf: page => (page as Page).civchat,
    keys: ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived'],
    handsOver: [
      (page, [onOpen, onMessage]) => Object.assign(page, { civchat: { apiKey, onOpen, onMessage } }),
      (page: Page, [onOpen, onClose]) => page.UE?.pageHit({ apiKey, onOpen, onClose }),
      (page: Page, [onMessage, onLoad]) => page.UE?.resetAuth({ apiKey, onMessage, onLoad }),
    ],
    siteAction: takenAction,
  });
};

export const simulatedSites: AnyRandomSites = [
  withOptions(() => ({})),
  withOptions(wait => ({ starts: wait, answers: wait })),
  withOptions(() => ({ readsCallbacks: 'late' })),
  withOptions(() => ({ readsCallbacks: 'kept' })),
];
