import { close, open, run, type Scenarios, send } from '../room/load-order/scenarios.ts';

const callback = run(`
  window.siteHears = window.siteHears || function (event) { note('site', event.type); };
  for (const name of ['ready', 'opened', 'on-message', 'closed']) addEventListener('chatwoot:' + name, siteHears);`);
const load = run('chat.load();');

export const loadOrderScenarios: Scenarios = {
  arrive: [callback, load],
  scenarios: [
    {
      description: 'is taken out of the page on one route and added again on the next',
      actions: [callback, load, open, run('chat.unload();'), load, open, send, close],
    },
  ],
};
