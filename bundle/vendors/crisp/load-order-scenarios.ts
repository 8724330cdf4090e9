import { close, open, run, type Scenarios, send } from '../room/load-order/scenarios.ts';

const callback = run(`
  window.$crisp = window.$crisp || [];
  for (const native of ['session:loaded', 'chat:opened', 'chat:initiated', 'message:sent', 'chat:closed']) {
    $crisp.push(['on', native, function () { note('site', native); }]);
  }`);
const load = run('chat.load();');
const start = run('startChat();');

export const loadOrderScenarios: Scenarios = {
  arrive: [callback, load, start],
  scenarios: [
    {
      description: 'is removed with its global on one route and embedded again on the next',
      actions: [
        ...[callback, load, start, open, run('chat.unload();'), callback, load, start, open, send, close],
      ],
    },
    {
      description: 'is reset, and the site registers its functions once more',
      actions: [callback, load, start, open, run('chat.reset();'), callback, open, send, close],
      // The session is told again, and the chat is the same.
      unrecorded: [2],
    },
  ],
};
