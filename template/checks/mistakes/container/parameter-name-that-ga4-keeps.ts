import { type ContainerMistake, GA4 } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[GA4].parameter[2].list[0].map[0].value = 'session_id';
  },
  where: /tag "ChatDL - GA4 chat events"/,
  says: /parameter name session_id is kept by GA4/,
  remedy: /lost without a message/,
};
