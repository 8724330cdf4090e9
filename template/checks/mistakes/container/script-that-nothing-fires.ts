import { type ContainerMistake, HTML } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    delete version.tag[HTML].firingTriggerId;
  },
  where: /tag "ChatDL - Chat script"/,
  says: /nothing fires it/,
  remedy: /trigger/,
};
