import type { Code } from '../room/load-order/code.ts';

const natives = ['session:loaded', 'chat:opened', 'chat:initiated', 'message:sent', 'chat:closed'];
const each = (write: (native: string) => string) => natives.map(write).join('\n');
const listener = (who: string, native: string) => `function () { note('${who}', '${native}'); }`;
const on = (who: string) => each(native => `$crisp.push(['on', '${native}', ${listener(who, native)}]);`);
const off = each(native => `$crisp.push(['off', '${native}']);`);
const own = 'window.$crisp = window.$crisp || [];';

export const loadOrderCode: Code = {
  callback: {
    assigned: own + on('first'),
    var: `var $crisp = window.$crisp || []; ${on('first')}`,
    function: `${own} ${each(
      native => `function ${native.replaceAll(':', '_')}() { note('first', '${native}'); }
        $crisp.push(['on', '${native}', ${native.replaceAll(':', '_')}]);`,
    )}`,
    module: own + on('first'),
    'ready trigger': `${own} window.CRISP_READY_TRIGGER = function () { ${on('first')} };`,
    'with off, as the package': own + off + on('first'),
  },
  change: {
    chained: on('second'),
    replaced: off + on('second'),
    'taken back': off,
    'registered after the start': off + on('second'),
  },
  chat: () => 'chat.load();',
};
