import {
  close,
  open,
  type PageAction,
  run,
  type Scenarios,
  send,
  siteHears,
} from '../room/load-order/scenarios.ts';

const civchat = run(`window.civchat = { apiKey: 'Ab12Cd' };
  for (const name of ['onLoad', 'onOpen', 'onClose', 'onMessage']) {
    civchat[name] = function () { note('site', name); };
  }`);
const load = run('chat.load();');
/** The chat's file has run, and its `load` event has come; it starts when the rest of it has come too. */
const loadFile: readonly PageAction[] = [load, { src: '/widget.js' }];
const start = run('startChat();');
const begin: readonly PageAction[] = [...loadFile, start];
const hit = run(`UE.pageHit({ apiKey: 'Ab12Cd', email: 'lena.probe@example.com' });`);

export const loadOrderScenarios: Scenarios = {
  arrive: [civchat, ...begin],
  scenarios: [
    {
      description: 'is destroyed and loaded again with a civchat whose callbacks are spent',
      actions: [civchat, ...begin, open, run('UE.destroy();'), ...begin, open, send, close],
      seen: siteHears('onLoad', 'onOpen'),
    },
    {
      description: 'is destroyed with its globals and loaded again with a new civchat',
      actions: [
        ...[civchat, ...begin, open, run('UE.destroy(); delete window.UE; delete window.userengage;')],
        ...[civchat, ...begin, open, send, close],
      ],
    },
    {
      description: 'is taken away by Turbolinks and comes back with the next page',
      actions: [
        ...[civchat, ...begin, open],
        run(`document.dispatchEvent(new Event('turbolinks:before-cache'));`),
        ...[civchat, ...begin, open, send, close],
      ],
    },
    {
      description: 'gets a new civchat with every scroll, of which it takes the one at its start',
      actions: [
        ...[civchat, civchat, civchat, ...loadFile, civchat, start, open],
        ...[civchat, civchat, send, civchat, close],
      ],
    },
    {
      description: 'is told of each route, which takes the callbacks of the site away',
      actions: [civchat, ...begin, hit, open, hit, close, hit, open, send, hit, close],
      seen: siteHears('onLoad'),
    },
    {
      description: 'is told of each route with the old civchat, and with a copy of it',
      actions: [
        ...[civchat, ...begin, run('UE.pageHit(window.civchat);'), open],
        ...[run('UE.pageHit({ ...window.civchat });'), send, close],
      ],
      seen: siteHears('onLoad'),
    },
    {
      description: 'gets the callbacks of the site with each route',
      actions: [
        ...[civchat, ...begin, run(`UE.pageHit({ onOpen: () => note('site', 'onOpen') });`), open],
        ...[
          run(`civchat.onMessage = civchat.onClose = () => note('site', 'late'); UE.pageHit(civchat);`),
          send,
        ],
        close,
      ],
      seen: [...siteHears('onLoad', 'onOpen'), 'site late', 'site late'],
    },
    {
      description: 'is told of a route before it has started',
      actions: [civchat, ...loadFile, hit, start, open, send, close],
      seen: siteHears('onOpen', 'onMessage', 'onClose'),
    },
    {
      description: 'forgets the visitor while the window is open, which closes without a word',
      actions: [civchat, ...begin, open, run(`UE.resetAuth({ apiKey: 'Ab12Cd' });`), open, send, close],
      seen: siteHears('onLoad', 'onOpen'),
      unrecorded: [2],
    },
    {
      description: 'is opened again while it is open, and closed again while it is closed',
      actions: [
        ...[civchat, ...begin, open, run(`userengage('widget.open'); userengage('widget.open');`), send],
        ...[close, run(`userengage('widget.close');`)],
      ],
      unrecorded: [2, 3, 6],
    },
    {
      description: 'is opened by a call that had to wait for its start',
      actions: [civchat, ...loadFile, run(`userengage('widget.open');`), start, send, close],
    },
    {
      description: 'stands open by the setting of the site, and says so before it is ready',
      actions: [civchat, run(`civchat.state = 'expanded';`), ...begin, send, close],
    },
    {
      description: 'takes calls of the page before and after it was destroyed',
      settings: { sdkCalls: true },
      actions: [
        ...[civchat, ...begin, run(`userengage('event.signup', {}); UE.pageHit({});`), open],
        ...[
          run('UE.destroy();'),
          ...begin,
          run(`userengage('event.signup', {}); UE.pageHit({}); UE.pageHit({});`),
        ],
        ...[open, send, close],
      ],
      seen: siteHears('onLoad'),
      calls: ['event.signup', 'UE.pageHit', 'UE.destroy', 'event.signup', 'UE.pageHit', 'UE.pageHit'],
    },
  ],
};
