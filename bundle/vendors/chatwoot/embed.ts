import type { Embed } from '../room/embed.ts';

export const embed: Embed = {
  before: "window.chatwootSettings = { position: 'right' };",
  script: `
  window.chatwootSDK = { run: function () { window.$chatwoot = { hasLoaded: false }; } };
  window.say = function (name) { $chatwoot.hasLoaded = true; window.dispatchEvent(new CustomEvent(name)); };`,
  start: "chatwootSDK.run({ websiteToken: 'sX3kQ0pY7b', baseUrl: 'https://chat.example' });",
  ready: 'chatwoot:ready',
  mistakes: [],
};
