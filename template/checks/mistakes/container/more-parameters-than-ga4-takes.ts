import { type ContainerMistake, GA4 } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    const { list } = version.tag[GA4].parameter[2];
    while (list.length < 26) list.push(list[0]);
  },
  where: /tag "ChatDL - GA4 chat events"/,
  says: /has 26 parameters; GA4 takes 25/,
  remedy: /lost without a message/,
};
