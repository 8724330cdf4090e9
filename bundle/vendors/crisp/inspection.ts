import { type Inspection, namedFunction } from '../room/inspection.ts';
import { simulate } from './simulator.ts';

export const inspection: Inspection = {
  globals: ['$crisp', 'CRISP_WEBSITE_ID', 'CRISP_READY_TRIGGER'],
  visit: page => {
    const widget = simulate(page);
    const mine = namedFunction('mine');
    const queue: unknown[] = [['on', 'chat:opened', mine]];
    return {
      stages: [
        {
          name: 'configured',
          run: () => {
            page.$crisp = queue;
          },
        },
        { name: 'chat loaded', run: () => widget.load() },
        { name: 'after events', run: () => [widget.open(), widget.send('Hello'), widget.close()] },
      ],
      views: () => ({
        things: { 'window.$crisp': page.$crisp, queue },
        names: new Map<unknown, string>([
          [queue, 'queue'],
          [mine, 'mine'],
        ]),
      }),
    };
  },
};
