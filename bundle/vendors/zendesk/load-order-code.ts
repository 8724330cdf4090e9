import type { Code } from '../room/load-order/code.ts';

const natives = ['open', 'conversationStarted', 'close'];
const each = (write: (name: string) => string) => natives.map(write).join('\n');

const listen = (who: string) =>
  each(name => `zE('messenger:on', '${name}', function () { note('${who}', '${name}'); });`);

export const loadOrderCode: Code = {
  callback: {
    assigned: each(
      name =>
        `window.off_${name} = zE('messenger:on', '${name}', function () { note('first', '${name}'); });`,
    ),
    var: `var widget = window.zE; ${listen('first')}`,
    function: each(
      name =>
        `function on_${name}() { note('first', '${name}'); } zE('messenger:on', '${name}', on_${name});`,
    ),
    module: listen('first'),
    'in a function': `zE(function () { ${listen('first')} });`,
  },
  change: {
    chained: listen('second'),
    replaced: `${each(name => `off_${name}();`)} ${listen('second')}`,
    'taken back': each(name => `off_${name}();`),
  },
  chat: () => 'chat.load();',
};
