import { type Inspection, namedFunction } from '../room/inspection.ts';
import { catalogue } from './catalogue.ts';
import { simulate } from './simulator.ts';

const slots = Object.keys(catalogue.events);

export const inspection: Inspection = {
  globals: [...slots, 'jivo_api', 'jivo_config', 'jivo_init', 'jivo_destroy'],
  visit: page => {
    const widget = simulate(page);
    const mine = namedFunction('mine');
    return {
      stages: [
        { name: 'chat loaded', run: () => widget.load() },
        {
          name: 'callbacks set',
          run: () => {
            page.jivo_onOpen = mine;
            page.jivo_onMessageSent = mine;
          },
        },
        { name: 'after events', run: () => [widget.open(), widget.send('Hello'), widget.close()] },
      ],
      views: () => ({
        things: Object.fromEntries([...slots, 'jivo_api'].map(name => [`window.${name}`, page[name]])),
        names: new Map([[mine, 'mine']]),
      }),
    };
  },
};
