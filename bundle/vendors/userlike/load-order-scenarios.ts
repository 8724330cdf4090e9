import { close, open, run, type Scenarios, send } from '../room/load-order/scenarios.ts';

const callback = run(`window.userlikeTrackingEvent = function (name) { note('site', name); };`);
const load = run('chat.load();');

export const loadOrderScenarios: Scenarios = {
  arrive: [callback, load],
  scenarios: [
    {
      description: 'is unmounted on one route and mounted as another widget on the next',
      actions: [callback, load, open, run('chat.unload(); chat.load(30999);'), open, send, close],
    },
    {
      description: 'is mounted twice by a site that sets its callback each time',
      actions: [callback, load, open, run('chat.unload();'), callback, load, open, send, close],
    },
  ],
};
