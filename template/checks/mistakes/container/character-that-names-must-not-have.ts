import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.trigger[0].name = 'ChatDL: opened';
  },
  where: /trigger "ChatDL: opened"/,
  says: /holds :/,
  remedy: /hyphens/,
};
