import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.builtInVariable = [];
  },
  where: /GA4 chat events/,
  says: /\{\{Event\}\}/,
  remedy: /add the variable/,
};
