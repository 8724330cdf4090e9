import { type ContainerMistake, HTML } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[HTML].firingTriggerId = [2147479573];
  },
  where: /firingTriggerId\[0\]/,
  says: /2147479573/,
  remedy: /string/,
};
