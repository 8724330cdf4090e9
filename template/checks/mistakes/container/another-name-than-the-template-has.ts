import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.customTemplate[0].name = 'Chat';
  },
  where: /customTemplate "Chat"/,
  says: /"Chat data layer"/,
  remedy: /same name/,
};
