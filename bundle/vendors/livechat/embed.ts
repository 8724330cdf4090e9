import type { Embed } from '../room/embed.ts';

/** The object of the snippet, at its shortest. */
const object = `window.LiveChatWidget = window.LiveChatWidget || {
    _q: [], _h: null, _v: '2.0',
    on: function () { var a = ['on', [].slice.call(arguments)]; this._h ? this._h.apply(null, a) : this._q.push(a); },
    off: function () {},
    call: function () {},
  };`;

export const embed: Embed = {
  before: `window.__lc = { license: 4471902 }; ${object}`,
  script: `
  (function () {
    var listeners = {}, isReady;
    function handle(method, a) {
      (listeners[a[0]] = listeners[a[0]] || []).push(a[1]);
      if (isReady && a[0] === 'ready') a[1]({});
    }
    LiveChatWidget._h = handle;
    LiveChatWidget._q.splice(0).forEach(function (a) { handle(a[0], a[1]); });
    window.say = function (name) {
      isReady = isReady || name === 'ready';
      (listeners[name] || []).forEach(function (f) { f({}); });
    };
  })();`,
  ready: 'ready',
  mistakes: [],
};
