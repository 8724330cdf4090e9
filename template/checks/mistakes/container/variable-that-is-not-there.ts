import { type ContainerMistake, GA4 } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[GA4].parameter[4].value = '{{GA4 id}}';
  },
  where: /GA4 chat events/,
  says: /\{\{GA4 id\}\}/,
  remedy: /GA4 measurement ID/,
};
