import { type ContainerMistake, TEMPLATE } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[TEMPLATE].parameter[3].value = 'always';
  },
  where: /Chat data layer/,
  says: /"always"/,
  remedy: /mode, tool, none/,
};
