import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.variable.at(-1).parameter[0].value = '';
  },
  where: /variable "ChatDL - GA4 measurement ID"/,
  says: /empty/,
  remedy: /placeholder/,
};
