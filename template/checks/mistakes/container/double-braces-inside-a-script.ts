import { type ContainerMistake, HTML } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[HTML].parameter[0].value += '{{';
  },
  where: /Chat script/,
  says: /\{\{/,
  remedy: /variable/,
};
