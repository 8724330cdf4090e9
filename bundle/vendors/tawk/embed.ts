import type { Embed } from '../room/embed.ts';

export const embed: Embed = {
  before: 'window.Tawk_API = window.Tawk_API || {}; window.Tawk_LoadStart = new Date();',
  script: `
  Tawk_API.maximize = function () {};
  window.say = function (name) { window.dispatchEvent(new CustomEvent(name)); };`,
  ready: 'tawkLoad',
  mistakes: [],
};
