import { simulatedSite } from '../../transparency/simulated-site.ts';
import type { AnyRandomSites } from '../room/random-site.ts';
import { simulate } from './simulator.ts';

export const simulatedSites: AnyRandomSites = [
  simulatedSite({
    simulate: page => simulate(page),
    does: [
      widget => widget.unload(),
      widget => widget.register(),
      widget => widget.start({ group: 3 }),
      widget => widget.operatorReply('Hello'),
    ],
    ownerOf: page => page,
    keys: ['userlikeTrackingEvent', 'userlikeReady'],
  }),
];
