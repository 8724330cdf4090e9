import type { Embed } from '../room/embed.ts';

/** Listeners are taken when the chat starts, and only then. */
const take = "if (command === 'boot') told = options.eventListeners || [];";
const tell = "told.forEach(function (one) { one(name, { process_id: 'p' }); });";

export const embed: Embed = {
  script: `(function () {
    var told = [];
    window.LoyJoy = function (command, options) { ${take} };
    window.say = function (name) { ${tell} };
  })();`,
  declared: `
    var told = [];
    function LoyJoy(command, options) { ${take} }
    function say(name) { ${tell} }`,
  start: "LoyJoy('boot', { process: 'p' });",
  ready: 'load',
  tellsOwnEvents: true,
  element: '<div id="loyjoy-chat"></div>',
  mistakes: [
    {
      description: "LoyJoy's one-tag embed, which starts by itself from its script's address",
      page: '<script async src="https://stable.loyjoy.com/widget.js?process=1"></script>',
      address: 'https://stable.loyjoy.com/widget.js?process=1',
      code: 'one_tag_embed',
      key: 'LoyJoy',
      state: 'deaf',
    },
  ],
};
