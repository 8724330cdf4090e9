import type { Code } from '../room/load-order/code.ts';

const listener = (who: string) => `function (name) { note('${who}', name); }`;
const options = (listeners: string) => `window.options = { process: 'gifts', ${listeners} };`;
const boot = `LoyJoy('boot', window.options);`;
const start = options(`eventListeners: [${listener('first')}]`) + boot;
const keyed = options(`eventListeners: {
  open: [function () { note('first', 'open'); }],
  close: [function () { note('first', 'close'); }] }`);
const ownTag = `
  document.head.append(Object.assign(document.createElement('script'), {
    src: 'https://stable.loyjoy.com/widget.js?process=gifts' }));
  chat.load({ process: 'gifts' });`;

/** The vendor's file keeps its function to itself until it defines the global. */
const define = {
  assigned: 'chat.load(); window.LoyJoy = vendorScope.LoyJoy;',
  var: 'chat.load(); var LoyJoy = vendorScope.LoyJoy;',
  function: 'chat.load(); function LoyJoy() { return vendorScope.LoyJoy.apply(this, arguments); }',
  'one tag': ownTag + 'window.LoyJoy = vendorScope.LoyJoy;',
};

export const loadOrderCode: Code = {
  callback: {
    assigned: start,
    var: start,
    function: start,
    module: start,
    frozen:
      options(`eventListeners: Object.freeze([${listener('first')}])`) +
      'Object.freeze(window.options);' +
      boot,
    keyed: keyed + boot,
    'keyed, called through another tool': `${keyed}
      const before = LoyJoy;
      window.LoyJoy = function () { return before.apply(this, arguments); };
      ${boot}`,
    'without listeners': options('open: false') + boot,
  },
  change: {
    chained: boot,
    replaced: options(`eventListeners: [${listener('second')}]`) + boot,
    removed: `LoyJoy('remove'); ${boot}`,
    'with other listeners': `window.options.eventListeners = [${listener('second')}]; ${boot}`,
  },
  chat: form => define[form as 'assigned'] ?? define.assigned,
};
