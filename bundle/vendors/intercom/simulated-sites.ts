import fc from 'fast-check';
import { simulatedSite } from '../../transparency/simulated-site.ts';
import type { AnyRandomSites } from '../room/random-site.ts';
import { simulate, snippet } from './simulator.ts';

const call = (page: object, ...args: unknown[]) =>
  (page as { Intercom?: (...args: unknown[]) => unknown }).Intercom?.(...args);

export const simulatedSites: AnyRandomSites = [
  simulatedSite({
    simulate: page => simulate(page),
    does: [
      widget => widget.unload(),
      widget => widget.boot(),
      widget => widget.shutdown(),
      widget => widget.giveEmail(),
      (_, page) => call(page, 'show'),
      (_, page) => call(page, 'update', { name: 'Mira' }),
    ],
    // The site hands its functions over in commands, and lets the function be.
    ownerOf: () => undefined,
    keys: ['q'],
    handsOver: [
      page => void snippet(page),
      (page, [listener]) => call(page, 'onShow', listener),
      (page, [listener]) => call(page, 'onHide', listener),
      (page, [listener]) => call(page, 'ready', listener),
    ],
    siteAction: fc.constant({ does: 'delete' as const }),
  }),
];
