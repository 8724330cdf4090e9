import type { Embed } from '../room/embed.ts';

export const embed: Embed = {
  script: `
  (function () {
    var listeners = {}, isLoaded = false;
    window.HubSpotConversations = {
      on: function (name, f) { (listeners[name] = listeners[name] || []).push(f); },
      off: function () {},
      widget: { status: function () { return { loaded: isLoaded, pending: !isLoaded }; } },
    };
    window.say = function (name) {
      isLoaded = isLoaded || name === 'widgetLoaded';
      (listeners[name] || []).forEach(function (f) { f({ message: '' }); });
    };
  })();`,
  ready: 'widgetLoaded',
  mistakes: [],
};
