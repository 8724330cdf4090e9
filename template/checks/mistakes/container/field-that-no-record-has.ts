import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.variable[0].parameter[2].value = 'chat_provider';
  },
  where: /variable "ChatDL - /,
  says: /"chat_provider"/,
  remedy: /chat_vendor/,
};
