import type { Embed } from '../room/embed.ts';

const before = "window.civchat = { apiKey: 'K' };";
const globals = 'window.userengage = function () {}; window.UE = {};';

export const embed: Embed = {
  before,
  script: `${globals}
    window.say = function (name) {
      if (name === 'onLoad') UE.isReady = true;
      if (civchat[name]) civchat[name]();
    };`,
  ready: 'onLoad',
  unstarted: before + globals,
  mistakes: [],
};
