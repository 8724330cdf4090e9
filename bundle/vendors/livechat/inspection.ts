import { type Inspection, namedFunction } from '../room/inspection.ts';
import { simulate, snippet } from './simulator.ts';

export const inspection: Inspection = {
  globals: ['LiveChatWidget', '__lc', 'LC_API', '__lc_inited'],
  visit: page => {
    const widget = simulate(page);
    const mine = namedFunction('mine');
    return {
      stages: [
        { name: 'snippet', run: () => snippet(page).on('new_event', mine) },
        { name: 'chat loaded', run: () => widget.load() },
        { name: 'late listener', run: () => snippet(page).on('ready', mine) },
        { name: 'after events', run: () => [widget.open(), widget.send('Hello'), widget.close()] },
        { name: 'chat taken away', run: () => widget.destroy() },
      ],
      views: () => ({
        things: { 'window.LiveChatWidget': page.LiveChatWidget, 'window.LC_API': page.LC_API },
        names: new Map([[mine, 'mine']]),
      }),
    };
  },
};
