import type { Embed } from '../room/embed.ts';

export const embed: Embed = {
  script: `
  (function () {
    var listeners = {};
    window.zE = window.zEmbed = function (command, name, listener) {
      if (typeof command === 'function') return command();
      if (command !== 'messenger:on') throw new Error(command);
      (listeners[name] = listeners[name] || []).push(listener);
      return function () {};
    };
    window.say = function (name) {
      (listeners[name] || []).forEach(function (f) { f({ type: name, data: {} }); });
    };
  })();`,
  ready: 'open',
  mistakes: [],
};
