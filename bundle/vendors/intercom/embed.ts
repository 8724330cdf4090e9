import type { Embed } from '../room/embed.ts';

export const embed: Embed = {
  before: `window.intercomSettings = { app_id: 'ab12cd34' };
  window.Intercom = window.Intercom || function () { Intercom.q.push(arguments); };
  Intercom.q = Intercom.q || [];`,
  script: `(function () {
    var listeners = [], queue = (window.Intercom && window.Intercom.q) || [];
    var isReady;
    function run(name, listener) {
      if (name === 'ready' && isReady) listener();
      else listeners.push([name, listener]);
    }
    window.Intercom = run;
    [].slice.call(queue).forEach(function (command) { run(command[0], command[1]); });
    Object.defineProperty(run, 'booted', { get: function () { return isReady; } });
    window.say = function (name) {
      isReady = isReady || name === 'ready';
      listeners.forEach(function (one) { if (one[0] === name) one[1](); });
    };
    document.dispatchEvent(new Event('load'));
  })();`,
  ready: 'ready',
  mistakes: [],
};
