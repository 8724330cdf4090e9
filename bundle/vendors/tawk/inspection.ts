import { type Inspection, namedFunction } from '../room/inspection.ts';
import { simulate } from './simulator.ts';

interface Own {
  [name: string]: unknown;
}

export const inspection: Inspection = {
  globals: ['Tawk_API', 'Tawk_LoadStart'],
  visit: page => {
    const widget = simulate(page);
    const api: Own = {};
    const mine = namedFunction('mine');
    return {
      stages: [
        {
          name: 'configured',
          run: () => {
            page.Tawk_API = api;
          },
        },
        { name: 'chat loaded', run: () => widget.load() },
        {
          name: 'callbacks set',
          run: () => Object.assign(api, { onChatMaximized: mine, onChatStarted: mine }),
        },
        { name: 'after events', run: () => [widget.open(), widget.send('Hello'), widget.close()] },
      ],
      views: () => ({
        things: {
          'window.Tawk_API': page.Tawk_API,
          'window.Tawk_API.onChatMaximized': api.onChatMaximized,
        },
        names: new Map<unknown, string>([
          [api, 'api'],
          [mine, 'mine'],
        ]),
      }),
    };
  },
};
