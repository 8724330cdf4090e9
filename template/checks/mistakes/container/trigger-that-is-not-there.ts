import { type ContainerMistake, GA4 } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[GA4].firingTriggerId = ['999'];
  },
  where: /tag "ChatDL - GA4 chat events"/,
  says: /999/,
  remedy: /2147479573/,
};
