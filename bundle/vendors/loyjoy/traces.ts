import type { Traces } from '../room/traces.ts';

const command = /^window\.LoyJoy$/;

export const traces: Traces = {
  ownKeys: ['LoyJoy'],
  accessors: command,
  standIns: command,
  set: callback => `window.LoyJoy = ${callback}`,
  read: 'window.LoyJoy',
  report: `let given;
    window.LoyJoy = (_, { eventListeners }) => (given = eventListeners);
    window.LoyJoy('boot', { eventListeners: [] });
    for (const listener of given) listener('open', { process_name: 'tom@example.com' })`,
  own: [
    {
      name: 'getter',
      description:
        'An accessor of the site at `LoyJoy`, in the options of LoyJoy or in what the chat hands over is read ' +
        'more often.',
      code: `let reads = 0;
        window.LoyJoy = (_, { eventListeners }) => eventListeners;
        window.LoyJoy('boot', Object.defineProperty({}, 'eventListeners', { get: () => (reads++, [mine]) }));
        return reads > 1`,
      without: false,
      with: true,
      seen: [],
    },
    {
      name: 'listener',
      description: "The site's array of listeners is one longer, with ours in front, silent after `stop()`.",
      code: "window.LoyJoy = mine; const list = [mine]; window.LoyJoy('boot', { eventListeners: list }); return list.length",
      without: 1,
      with: 2,
      seen: [
        { at: /^options\.eventListeners\b/, fact: /./ },
        { at: /^options$/, fact: /^json$/ },
      ],
      isLeft: true,
    },
    {
      name: 'options',
      description:
        'Where there is not an array to add to (none, a frozen one, listeners by name), LoyJoy gets a copy of the options: ' +
        'later changes of the original do not reach it.',
      code: `let given;
        window.LoyJoy = (_, options) => (given = options);
        const options = { process: 1 };
        window.LoyJoy('boot', options);
        return given === options`,
      without: true,
      with: false,
      seen: [],
    },
  ],
};
