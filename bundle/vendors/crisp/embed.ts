import type { Embed } from '../room/embed.ts';

export const embed: Embed = {
  before: "window.$crisp = []; window.CRISP_WEBSITE_ID = '5f0c2e1a-7b3d-4c11-9a51-d0c4e1f27a10';",
  script: `(function () {
    var listeners = {};
    function run(command) { if (command[0] === 'on') listeners[command[1]] = command[2]; }
    var queue = window.$crisp || [];
    // The first file has come; the chat starts with the next one.
    document.dispatchEvent(new Event('load'));
    window.$crisp = { push: run, is: function () {}, get: function () {} };
    queue.forEach(run);
    window.say = function (name) { if (listeners[name]) listeners[name](); };
  })();`,
  ready: 'session:loaded',
  mistakes: [],
};
