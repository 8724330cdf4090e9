import type { Code } from '../room/load-order/code.ts';

const natives = ['visibility_changed', 'customer_status_changed', 'new_event'];
const each = (write: (name: string) => string) => natives.map(write).join('\n');

/** The object of the vendor's snippet. */
const object = `(function () {
    const handle = method => function () {
      const call = [method, [].slice.call(arguments)];
      return api._h ? api._h.apply(null, call) : api._q.push(call);
    };
    const api = { _q: [], _h: null, _v: '2.0', on: handle('on'), once: handle('once'), off: handle('off'), call: handle('call') };
    return api;
  })()`;
export const snippet = `window.LiveChatWidget = window.LiveChatWidget || ${object};`;

const listen = (who: string) =>
  each(name => `LiveChatWidget.on('${name}', function () { note('${who}', '${name}'); });`);
/** Kept by name, so that they can be taken back. */
const kept = each(
  name => `window.first_${name} = function () { note('first', '${name}'); };
    LiveChatWidget.on('${name}', first_${name});`,
);

export const loadOrderCode: Code = {
  callback: {
    assigned: snippet + kept,
    var: `var LiveChatWidget = window.LiveChatWidget || ${object}; ${listen('first')}`,
    function: `${snippet} ${each(
      name => `function on_${name}() { note('first', '${name}'); } LiveChatWidget.on('${name}', on_${name});`,
    )}`,
    module: snippet + listen('first'),
    // As two plug-ins bring it.
    'once more': `${snippet} ${snippet} ${listen('first')}`,
  },
  change: {
    chained: listen('second'),
    replaced: `${each(name => `LiveChatWidget.off('${name}', first_${name});`)} ${listen('second')}`,
    'taken back': each(name => `LiveChatWidget.off('${name}', first_${name});`),
  },
  chat: () => 'chat.load();',
};
