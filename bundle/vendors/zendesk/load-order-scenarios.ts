import { close, open, run, type Scenarios, send } from '../room/load-order/scenarios.ts';

const load = run('chat.load();');
const callback = run(`
  for (const name of ['open', 'conversationStarted', 'close']) {
    zE('messenger:on', name, function () { note('site', name); });
  }`);
const unload = run('chat.unload();');

export const loadOrderScenarios: Scenarios = {
  arrive: [load, callback],
  scenarios: [
    {
      description: 'is removed with its globals on one route and embedded again on a later one',
      actions: [load, callback, open, unload, load, callback, open, send, close],
    },
  ],
};
