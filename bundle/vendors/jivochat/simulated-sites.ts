import { simulatedSite } from '../../transparency/simulated-site.ts';
import type { AnyRandomSites } from '../room/random-site.ts';
import { simulate } from './simulator.ts';

export const simulatedSites: AnyRandomSites = [
  simulatedSite({
    simulate: page => simulate(page),
    does: [
      widget => widget.unload(),
      widget => widget.invite(),
      widget => widget.leaveContact(),
      widget => widget.accept(),
      widget => widget.reply('Hello'),
      widget => widget.hangUp('fail'),
      widget => widget.clearHistory(),
    ],
    ownerOf: page => page,
    keys: ['jivo_onOpen', 'jivo_onMessageSent', 'jivo_onLoadCallback'],
  }),
];
