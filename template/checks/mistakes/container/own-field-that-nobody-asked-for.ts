import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.variable[0].parameter[2].value = 'chat_custom_total';
  },
  where: /variable "ChatDL - /,
  says: /"chat_custom_total"/,
  remedy: /own fields/,
};
