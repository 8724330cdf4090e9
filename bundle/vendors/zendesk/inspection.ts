import { type Inspection, namedFunction } from '../room/inspection.ts';
import { simulate } from './simulator.ts';

export const inspection: Inspection = {
  globals: ['zE', 'zEmbed', 'zEACLoaded', 'zESettings'],
  visit: page => {
    const widget = simulate(page);
    const mine = namedFunction('mine');
    return {
      stages: [
        {
          name: 'configured',
          run: () => {
            page.zESettings = { webWidget: { color: '#78a300' } };
          },
        },
        { name: 'chat loaded', run: () => widget.load() },
        {
          name: 'callbacks set',
          run: () => (page.zE as (...args: unknown[]) => unknown)('messenger:on', 'open', mine),
        },
        { name: 'after events', run: () => [widget.open(), widget.send('Hello'), widget.close()] },
      ],
      views: () => ({
        things: { 'window.zE': page.zE, 'window.zESettings': page.zESettings },
        names: new Map<unknown, string>([
          [page.zESettings, 'settings'],
          [mine, 'mine'],
        ]),
      }),
    };
  },
};
