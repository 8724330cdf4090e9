import type { Embed } from '../room/embed.ts';

/** The functions are looked up whenever something happens. */
const script = `
  window.jivo_api = { chatMode: function () { return 'online'; } };
  window.say = function (name) {
    if (typeof window[name] === 'function') window[name]();
  };`;

export const embed: Embed = {
  script,
  ready: 'jivo_onLoadCallback',
  mistakes: [
    {
      description: 'a function that a later script declares',
      page: `
        <script>${script} say('jivo_onLoadCallback');</script>
        <script>function jivo_onOpen() {}</script>`,
      code: 'hook_replaced',
      key: 'jivo_onOpen',
      state: 'heard',
    },
  ],
};
