import { type ContainerMistake, GA4 } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[GA4].parameter[3].value = 'chat-opened';
  },
  where: /tag "ChatDL - GA4 chat events"/,
  says: /letters, digits and underscores only/,
  remedy: /lost without a message/,
};
