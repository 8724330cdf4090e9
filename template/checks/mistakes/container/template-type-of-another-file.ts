import { type ContainerMistake, TEMPLATE } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[TEMPLATE].type = 'cvt_0_99';
  },
  where: /tag "ChatDL - Chat data layer"/,
  says: /cvt_0_99/,
  remedy: /cvt_0_2/,
};
