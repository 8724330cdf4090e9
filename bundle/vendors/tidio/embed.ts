import type { Embed } from '../room/embed.ts';

export const embed: Embed = {
  script: `
  window.tidioChatApi = { readyEventWasFired: false, on() {} };
  window.say = function (name) {
    if (name === 'ready') tidioChatApi.readyEventWasFired = true;
    document.dispatchEvent(new Event('tidioChat-' + name));
  };`,
  ready: 'ready',
  mistakes: [],
};
