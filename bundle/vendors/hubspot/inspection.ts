import { type Inspection, namedFunction } from '../room/inspection.ts';
import { type Conversations, simulate } from './simulator.ts';

export const inspection: Inspection = {
  globals: ['HubSpotConversations', 'hsConversationsOnReady', 'hsConversationsSettings'],
  visit: page => {
    const widget = simulate(page);
    const [ready, mine] = [namedFunction('ready'), namedFunction('mine')];
    return {
      stages: [
        {
          name: 'configured',
          run: () => {
            page.hsConversationsOnReady = [ready];
          },
        },
        { name: 'chat loaded', run: () => widget.load() },
        {
          name: 'late listener',
          run: () => (page.HubSpotConversations as Conversations).on('widgetClosed', mine),
        },
        { name: 'after events', run: () => [widget.open(), widget.send('Hello'), widget.close()] },
      ],
      views: () => ({
        things: {
          'window.HubSpotConversations': page.HubSpotConversations,
          'window.hsConversationsOnReady': page.hsConversationsOnReady,
        },
        names: new Map([
          [ready, 'ready'],
          [mine, 'mine'],
        ]),
      }),
    };
  },
};
