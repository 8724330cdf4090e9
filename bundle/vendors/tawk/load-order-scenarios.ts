import { close, open, run, type Scenarios, send } from '../room/load-order/scenarios.ts';

const callback = run(`
  window.Tawk_API = window.Tawk_API || {};
  for (const name of ['BeforeLoad', 'Load', 'ChatMaximized', 'ChatStarted', 'ChatMessageVisitor', 'ChatMinimized']) {
    Tawk_API['on' + name] = function () { note('site', 'tawk' + name); };
  }`);
const load = run('chat.load();');

export const loadOrderScenarios: Scenarios = {
  arrive: [callback, load],
  scenarios: [
    {
      description: 'is removed with its global on one route and embedded again on the next',
      actions: [callback, load, open, run('chat.unload();'), callback, load, open, send, close],
    },
  ],
};
