import type { Code } from '../room/load-order/code.ts';

const natives = [
  ...['jivo_onLoadCallback', 'jivo_onOpen', 'jivo_onChangeState', 'jivo_onResizeCallback'],
  ...['jivo_onMessageSent', 'jivo_onClientStartChat', 'jivo_onClose'],
];
const each = (write: (name: string) => string) => natives.map(write).join('\n');
const callback = (who: string, name: string) => `function () { note('${who}', '${name}'); }`;
const assigned = (who: string) => each(name => `window.${name} = ${callback(who, name)};`);
const declared = (who: string) => each(name => `function ${name}() { note('${who}', '${name}'); }`);

export const loadOrderCode: Code = {
  callback: {
    assigned: assigned('first'),
    var: each(name => `var ${name} = ${callback('first', name)};`),
    function: declared('first'),
    module: assigned('first'),
    const: each(name => `const ${name} = ${callback('first', name)};`),
    frozen: each(
      name => `Object.defineProperty(window, '${name}', {
        value: ${callback('first', name)}, writable: false, configurable: false });`,
    ),
  },
  change: {
    chained: each(
      name => `{
        const before = window.${name};
        window.${name} = function () { if (before) before.apply(this, arguments); note('second', '${name}'); };
      }`,
    ),
    replaced: assigned('second'),
    declared: declared('second'),
    deleted: each(name => `delete window.${name};`) + assigned('second'),
  },
  chat: () => 'chat.load();',
};
