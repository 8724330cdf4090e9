import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.variable.push({ ...version.variable[0], variableId: '999', name: 'ChatDL - more' });
  },
  where: /variable "ChatDL - more"/,
  says: /Nothing uses it/,
  remedy: /Remove it/,
};
