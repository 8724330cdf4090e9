import { close, open, run, type Scenarios, send } from '../room/load-order/scenarios.ts';
import { snippet } from './load-order-code.ts';

const callback = run(`${snippet}
  for (const name of ['ready', 'visibility_changed', 'customer_status_changed', 'new_event']) {
    LiveChatWidget.on(name, function () { note('site', name); });
  }`);
const load = run('chat.load();');
const destroy = run("LiveChatWidget.call('destroy');");

export const loadOrderScenarios: Scenarios = {
  arrive: [callback, load],
  scenarios: [
    {
      description: 'is taken away on one route and put on the page again on the next',
      actions: [callback, load, open, destroy, callback, load, open, send, close],
    },
    {
      description: 'is put on the page again by the snippet alone, and loaded when the visitor agrees',
      actions: [callback, load, open, destroy, callback, { pass: 60_000 }, load, send, close],
    },
  ],
};
