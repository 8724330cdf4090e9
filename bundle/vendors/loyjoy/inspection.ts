import { type Inspection, namedFunction } from '../room/inspection.ts';
import { simulate } from './simulator.ts';

export const inspection: Inspection = {
  globals: ['LoyJoy'],
  visit: page => {
    const widget = simulate(page);
    const listener = namedFunction('listener');
    const options = { process: 'p', eventListeners: [listener] };
    const frozen = Object.freeze({ process: 'p', eventListeners: Object.freeze([listener]) });
    const bare = { process: 'p' };
    const keyed = { process: 'p', eventListeners: { open: [listener] } };
    const names: [unknown, string][] = Object.entries({ listener, options, frozen, bare, keyed }).map(
      ([name, thing]) => [thing, name],
    );
    return {
      stages: [
        { name: 'chat loaded', run: () => widget.load() },
        {
          name: 'callbacks set',
          run: () => {
            for (const given of [bare, keyed, frozen, options]) widget.boot(given);
          },
        },
        { name: 'after events', run: () => [widget.open(), widget.send('Hello'), widget.close()] },
      ],
      views: () => ({
        things: {
          'window.LoyJoy': page.LoyJoy,
          options,
          'options.eventListeners': options.eventListeners,
          frozen,
          'frozen.eventListeners': frozen.eventListeners,
          bare,
          keyed,
          'keyed.eventListeners': keyed.eventListeners,
          'keyed.eventListeners.open': keyed.eventListeners.open,
        },
        names: new Map(names),
      }),
    };
  },
};
