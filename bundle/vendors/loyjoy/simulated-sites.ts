import { simulatedSite } from '../../transparency/simulated-site.ts';
import type { AnyRandomSites } from '../room/random-site.ts';
import { simulate } from './simulator.ts';

export const simulatedSites: AnyRandomSites = [
  simulatedSite({
    simulate: page => simulate(page, { keyed: 'boot' }),
    does: [
      widget => widget.boot(),
      widget => widget.boot({ eventListeners: { open: [] } }),
      widget => widget.answer('Red'),
      widget => widget.tick(),
      widget => widget.finish(),
    ],
    ownerOf: page => page,
    keys: ['LoyJoyListener'],
    handsOver: [
      (page, listeners) => {
        const { LoyJoy } = page as { LoyJoy?: (...args: unknown[]) => void };
        LoyJoy?.('boot', { process: 'p', eventListeners: [...listeners] });
      },
    ],
  }),
];
