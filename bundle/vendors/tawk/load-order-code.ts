import type { Code } from '../room/load-order/code.ts';

const natives = [
  ...['BeforeLoad', 'Load', 'ChatMaximized', 'ChatStarted', 'ChatMessageVisitor', 'ChatMinimized'],
  'PrechatSubmit',
];
const each = (write: (name: string) => string) => natives.map(write).join('\n');
const slots = (who: string) =>
  each(name => `Tawk_API.on${name} = function () { note('${who}', 'tawk${name}'); };`);
const own = 'window.Tawk_API = window.Tawk_API || {};';

export const loadOrderCode: Code = {
  callback: {
    assigned: own + slots('first'),
    var: `var Tawk_API = Tawk_API || {}; ${slots('first')}`,
    function: `${own} ${each(
      name => `function on${name}() { note('first', 'tawk${name}'); } Tawk_API.on${name} = on${name};`,
    )}`,
    module: own + slots('first'),
    listener:
      own + each(name => `addEventListener('tawk${name}', function () { note('first', 'tawk${name}'); });`),
  },
  change: {
    chained: each(
      name => `{
        const before = Tawk_API.on${name};
        Tawk_API.on${name} = function () { if (before) before.apply(this, arguments); note('second', 'tawk${name}'); };
      }`,
    ),
    replaced: slots('second'),
    'object replaced': `window.Tawk_API = {}; ${slots('second')}`,
  },
  chat: () => 'chat.load();',
};
