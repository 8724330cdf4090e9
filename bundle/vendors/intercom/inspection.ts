import { type Inspection, namedFunction } from '../room/inspection.ts';
import { simulate, snippet } from './simulator.ts';

export const inspection: Inspection = {
  globals: ['Intercom', 'intercomSettings'],
  visit: page => {
    const widget = simulate(page);
    const mine = namedFunction('mine');
    return {
      stages: [
        { name: 'snippet', run: () => snippet(page)('onShow', mine) },
        { name: 'chat loaded', run: () => widget.load() },
        { name: 'late listener', run: () => snippet(page)('onHide', mine) },
        { name: 'after events', run: () => [widget.open(), widget.close()] },
        { name: 'shut down and booted', run: () => [widget.shutdown(), widget.boot()] },
      ],
      views: () => ({
        things: { 'window.Intercom': page.Intercom, 'window.intercomSettings': page.intercomSettings },
        names: new Map([[mine, 'mine']]),
      }),
    };
  },
};
