import { close, open, run, type Scenarios, send } from '../room/load-order/scenarios.ts';

const options = run(`window.options = { process: 'gifts', eventListeners: [name => note('site', name)] };`);
const file = run('chat.load(); window.LoyJoy = vendorScope.LoyJoy;');
const boot = run(`LoyJoy('boot', window.options);`);

export const loadOrderScenarios: Scenarios = {
  arrive: [options, file, boot],
  scenarios: [
    {
      description: 'is removed and started again on each route with the same options',
      actions: [
        ...[options, file, boot, open, run(`LoyJoy('remove');`), boot, open],
        ...[run(`LoyJoy('remove');`), boot, open, send, close],
      ],
    },
    {
      description: 'is started with another process and the same listeners',
      actions: [
        ...[options, file, boot, open],
        run(`LoyJoy('boot', { process: 'advice', eventListeners: options.eventListeners });`),
        ...[open, send, close],
      ],
    },
    {
      description: 'is loaded anew with its file and started with the same options',
      actions: [options, file, boot, open, file, boot, send, close],
    },
  ],
};
