import { type ContainerMistake, TEMPLATE } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[TEMPLATE].parameter[0].type = 'TEMPLATE';
  },
  where: /Chat data layer/,
  says: /type TEMPLATE/,
  remedy: /BOOLEAN/,
};
