import type { Code } from '../room/load-order/code.ts';

const stub = `(function () {
    const queue = [];
    return Object.assign(function () { queue.push(arguments); }, { q: queue });
  })()`;
export const snippet = `window.intercomSettings = { app_id: 'ab12cd34' };
  if (typeof window.Intercom === 'function') Intercom('update', window.intercomSettings);
  else window.Intercom = ${stub};`;

const listen = (who: string) =>
  ['onShow', 'onHide']
    .map(name => `Intercom('${name}', function () { note('${who}', '${name}'); });`)
    .join('\n');

export const loadOrderCode: Code = {
  callback: {
    assigned: snippet + listen('first'),
    var: `var Intercom = window.Intercom || ${stub}; ${listen('first')}`,
    function: `${snippet} function onShow() { note('first', 'onShow'); } function onHide() { note('first', 'onHide'); }
      Intercom('onShow', onShow); Intercom('onHide', onHide);`,
    module: snippet + listen('first'),
    // As two plug-ins bring it.
    'once more': `${snippet} ${snippet} ${listen('first')}`,
    // Nobody can cover it, and it is listened to all the same.
    frozen: `window.Intercom = window.Intercom || ${stub}; Object.freeze(Intercom); ${listen('first')}`,
  },
  change: { chained: listen('second'), replaced: listen('second') },
  chat: () => 'chat.load();',
};
