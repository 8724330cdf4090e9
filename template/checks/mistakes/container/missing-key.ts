import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    delete version.variable[0].name;
  },
  where: /variable\[0\]/,
  says: /no "name"/,
  remedy: /Add it/,
};
