import type { Inspection } from '../room/inspection.ts';
import { simulate } from './simulator.ts';

export const inspection: Inspection = {
  globals: ['$chatwoot', 'chatwootSDK', 'chatwootSettings'],
  visit: page => {
    const widget = simulate(page);
    return {
      stages: [
        {
          name: 'configured',
          run: () => {
            page.chatwootSettings = { position: 'right' };
          },
        },
        { name: 'chat loaded', run: () => widget.load() },
        { name: 'after events', run: () => [widget.open(), widget.send('Hello'), widget.close()] },
      ],
      views: () => ({
        things: {
          'window.$chatwoot': page.$chatwoot,
          'window.chatwootSDK': page.chatwootSDK,
          'window.onmessage': page.onmessage,
        },
        names: new Map(),
      }),
    };
  },
};
