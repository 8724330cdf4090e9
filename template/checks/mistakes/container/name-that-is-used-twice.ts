import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.variable[1].name = version.variable[0].name;
  },
  where: /variable "ChatDL - /,
  says: /same name/,
  remedy: /another name/,
};
