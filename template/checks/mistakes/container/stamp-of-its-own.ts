import { type ContainerMistake, GA4 } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[GA4].fingerprint = '1767225600001';
  },
  where: /tag "ChatDL - GA4 chat events"/,
  says: /1767225600001/,
  remedy: /1767225600000/,
};
