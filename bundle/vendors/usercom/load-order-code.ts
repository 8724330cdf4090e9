import type { Code } from '../room/load-order/code.ts';

const names = ['onLoad', 'onOpen', 'onClose', 'onMessage'];
const callbacks = (who: string) =>
  names.map(name => `${name}: function () { note('${who}', '${name}'); }`).join(', ');
const config = (who: string) => `{ apiKey: 'Ab12Cd', ${callbacks(who)} }`;

export const loadOrderCode: Code = {
  callback: {
    assigned: `window.civchat = ${config('first')};`,
    var: `var civchat = ${config('first')};`,
    function: `
      window.civchat = { apiKey: 'Ab12Cd' };
      ${names.map(name => `function chat_${name}() { note('first', '${name}'); }`).join('\n')}
      ${names.map(name => `civchat.${name} = chat_${name};`).join('\n')}`,
    module: `window.civchat = ${config('first')};`,
    frozen: `window.civchat = Object.freeze(${config('first')});`,
  },
  change: {
    chained: `for (const name of ${JSON.stringify(names)}) {
      const before = civchat[name];
      civchat[name] = function () { if (before) before.apply(this, arguments); note('second', name); };
    }`,
    replaced: `window.civchat = ${config('second')};`,
    deleted: `delete window.civchat; window.civchat = ${config('second')};`,
    'replaced after the start': `window.civchat = ${config('second')};`,
    'page hit': `UE.pageHit({ apiKey: 'Ab12Cd', email: 'lena.probe@example.com' });`,
    'page hit with civchat': 'UE.pageHit(window.civchat);',
    'page hit with callbacks': `UE.pageHit(${config('second')});`,
    logout: `UE.resetAuth({ apiKey: 'Ab12Cd' });`,
    'loaded again': `UE.destroy(); window.civchat = ${config('second')}; chat.load(); startChat();`,
  },
  chat: () => 'chat.load();',
};
