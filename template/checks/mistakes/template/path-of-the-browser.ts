import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replaceAll('chatTracker', 'document.chatTracker'),
  where: /permission access_globals/,
  says: /document\.chatTracker belongs to the browser/,
  remedy: /of your own/,
};
