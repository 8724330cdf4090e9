import { type Inspection, namedFunction } from '../room/inspection.ts';
import { simulate } from './simulator.ts';

interface Own {
  [name: string]: unknown;
}

export const inspection: Inspection = {
  globals: ['civchat', 'userengage', 'UE', '_gaq', 'evt'],
  visit: page => {
    const widget = simulate(page);
    const config: Own = { apiKey: 'Ab12Cd', company: { name: 'Muster' } };
    const [open, message] = [namedFunction('open'), namedFunction('message')];
    return {
      stages: [
        {
          name: 'configured',
          run: () => {
            page.civchat = config;
          },
        },
        { name: 'chat loaded', run: () => widget.load() },
        { name: 'callbacks set', run: () => Object.assign(config, { onOpen: open, onMessage: message }) },
        { name: 'after events', run: () => [widget.open(), widget.send('Hello'), widget.close()] },
      ],
      views: () => {
        const [civchat, sdk] = [(page.civchat ?? {}) as Own, (page.UE ?? {}) as Own];
        const names: [unknown, string][] = [
          [config, 'config'],
          [open, 'open'],
          [message, 'message'],
        ];
        return {
          things: {
            'window.civchat': page.civchat,
            'window.civchat.onOpen': civchat.onOpen,
            'window.civchat.onClose': civchat.onClose,
            'window.userengage': page.userengage,
            'window.UE': page.UE,
            'window.UE.pageHit': sdk.pageHit,
          },
          names: new Map(names),
        };
      },
    };
  },
};
