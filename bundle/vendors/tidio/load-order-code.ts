import type { Code } from '../room/load-order/code.ts';

const natives = JSON.stringify(['ready', 'open', 'conversationStart', 'messageFromVisitor', 'close']);

/** Code that listens for somebody, with functions that another part of the page can take away again. */
const listen = (who: string, declares = 'window.listeners =') => `${declares} {};
  for (const native of ${natives}) {
    listeners[native] = function () { note('${who}', native); };
    document.addEventListener('tidioChat-' + native, listeners[native]);
  }`;

export const loadOrderCode: Code = {
  callback: {
    assigned: listen('first'),
    var: listen('first', 'var listeners ='),
    function: `function told(event) { note('first', event.type.replace('tidioChat-', '')); }
      window.listeners = {};
      for (const native of ${natives}) {
        listeners[native] = told;
        document.addEventListener('tidioChat-' + native, told);
      }`,
    module: listen('first'),
  },
  change: {
    chained: `for (const native of ${natives}) {
      document.addEventListener('tidioChat-' + native, function () { note('second', native); });
    }`,
    replaced: `for (const native of ${natives}) {
        document.removeEventListener('tidioChat-' + native, listeners[native]);
      }
      ${listen('second')}`,
  },
  chat: () => 'chat.load();',
};
