import { type Inspection, namedFunction } from '../room/inspection.ts';
import { simulate } from './simulator.ts';

export const inspection: Inspection = {
  globals: ['userlikeTrackingEvent', 'userlike', 'userlikeReady'],
  visit: page => {
    const widget = simulate(page);
    const mine = namedFunction('mine');
    const look = () => ({
      'window.userlikeTrackingEvent': page.userlikeTrackingEvent,
      'window.userlike': page.userlike,
    });
    return {
      stages: [
        { name: 'chat loaded', run: () => widget.load() },
        {
          name: 'callbacks set',
          run: () => {
            page.userlikeTrackingEvent = mine;
          },
        },
        { name: 'after events', run: () => [widget.open(), widget.send('Hello'), widget.close()] },
      ],
      views: () => ({ things: look(), names: new Map([[mine, 'mine']]) }),
    };
  },
};
