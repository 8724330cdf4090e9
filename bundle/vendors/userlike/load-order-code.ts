import type { Code } from '../room/load-order/code.ts';

const callback = (who: string) => `function (name) { note('${who}', name); }`;
const chain = (call: string) => `
  const before = window.userlikeTrackingEvent;
  window.userlikeTrackingEvent = function (name) { if (before) ${call}; note('second', name); };`;

export const loadOrderCode: Code = {
  callback: {
    assigned: `window.userlikeTrackingEvent = ${callback('first')};`,
    var: `var userlikeTrackingEvent = ${callback('first')};`,
    function: `function userlikeTrackingEvent(name) { note('first', name); }`,
    module: `window.userlikeTrackingEvent = ${callback('first')};`,
    const: `const userlikeTrackingEvent = ${callback('first')};`,
    frozen: `Object.defineProperty(window, 'userlikeTrackingEvent', {
      value: ${callback('first')}, writable: false, configurable: false });`,
  },
  change: {
    chained: chain('before.apply(this, arguments)'),
    replaced: `window.userlikeTrackingEvent = ${callback('second')};`,
    'chained by name': chain('before(name)'),
    declared: `function userlikeTrackingEvent(name) { note('second', name); }`,
    deleted: `
      delete window.userlikeTrackingEvent;
      window.userlikeTrackingEvent = ${callback('second')};`,
  },
  chat: () => 'chat.load();',
};
