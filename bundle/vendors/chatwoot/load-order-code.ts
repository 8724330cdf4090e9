import type { Code } from '../room/load-order/code.ts';

const natives = ['ready', 'opened', 'on-message', 'closed'].map(name => `'chatwoot:${name}'`).join(', ');
const hears = (who: string) => `function (event) { note('${who}', event.type); }`;
const listen = (by: string) =>
  `[${natives}].forEach(function (native) { addEventListener(native, ${by}); });`;
const second = listen(hears('second'));

export const loadOrderCode: Code = {
  callback: {
    assigned: `window.firstHears = ${hears('first')}; ${listen('firstHears')}`,
    var: `var firstHears = ${hears('first')}; ${listen('firstHears')}`,
    function: `function firstHears(event) { note('first', event.type); } ${listen('firstHears')}`,
    module: `window.firstHears = ${hears('first')}; ${listen('window.firstHears')}`,
  },
  change: {
    chained: second,
    replaced: `[${natives}].forEach(function (native) { removeEventListener(native, window.firstHears); }); ${second}`,
  },
  chat: () => 'chat.load();',
};
