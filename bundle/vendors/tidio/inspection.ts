import type { Inspection } from '../room/inspection.ts';
import { simulate } from './simulator.ts';

export const inspection: Inspection = {
  globals: ['tidioChatApi', 'tidioIdentify', 'tidioChatLang'],
  visit: page => {
    const widget = simulate(page);
    const visitor = { distinct_id: 'shop-user-4471902' };
    return {
      stages: [
        {
          name: 'configured',
          run: () => {
            page.tidioIdentify = visitor;
          },
        },
        { name: 'chat loaded', run: () => widget.load() },
        { name: 'after events', run: () => [widget.open(), widget.send('Hello'), widget.close()] },
      ],
      views: () => ({
        things: { 'window.tidioChatApi': page.tidioChatApi, 'window.tidioIdentify': page.tidioIdentify },
        names: new Map<unknown, string>([[visitor, 'visitor']]),
      }),
    };
  },
};
