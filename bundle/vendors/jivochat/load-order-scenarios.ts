import { close, open, run, type Scenarios, send } from '../room/load-order/scenarios.ts';

const callback = run(`
  for (const name of ['LoadCallback', 'Open', 'ChangeState', 'ResizeCallback', 'MessageSent', 'ClientStartChat',
    'Close', 'WidgetDestroy']) {
    window['jivo_on' + name] = function () { note('site', 'jivo_on' + name); };
  }`);
const load = run('chat.load();');

export const loadOrderScenarios: Scenarios = {
  arrive: [callback, load],
  scenarios: [
    {
      description: 'is taken away with one route and put back with the next',
      actions: [
        callback,
        load,
        open,
        run('jivo_destroy();'),
        callback,
        run('jivo_init();'),
        open,
        send,
        close,
      ],
    },
  ],
};
