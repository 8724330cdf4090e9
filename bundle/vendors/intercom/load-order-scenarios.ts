import { close, open, run, type Scenarios, send } from '../room/load-order/scenarios.ts';
import { snippet } from './load-order-code.ts';

const callback = run(`${snippet}
  for (const name of ['ready', 'onShow', 'onHide']) Intercom(name, function () { note('site', name); });`);
const load = run('chat.load();');

export const loadOrderScenarios: Scenarios = {
  arrive: [callback, load],
  scenarios: [
    {
      description: 'is shut down at a logout and booted with the next login, and the site subscribes anew',
      actions: [
        callback,
        load,
        open,
        run("Intercom('shutdown');"),
        callback,
        run("Intercom('boot');"),
        open,
        send,
        close,
      ],
    },
    {
      description: 'is removed with its global on one route and embedded again on the next',
      actions: [callback, load, open, run('chat.unload();'), callback, load, open, send, close],
    },
  ],
};
