import type { Embed } from '../room/embed.ts';

/** The callback is looked up whenever something happens. */
const script = `
  window.userlike = {};
  window.say = function (name) {
    if (typeof window.userlikeTrackingEvent === 'function') userlikeTrackingEvent(name, { widget_id: 1 }, {});
  };`;

export const embed: Embed = {
  script,
  ready: 'button_displayed',
  tellsOwnEvents: true,
  element: '<iframe id="userlike-frame-7"></iframe>',
  mistakes: [
    {
      description: 'a callback that a later script overwrites',
      page: `
        <script>function userlikeTrackingEvent() {}</script>
        <script>${script} say('button_displayed');</script>`,
      code: 'hook_replaced',
      key: 'userlikeTrackingEvent',
      state: 'hooked',
    },
  ],
};
