import { type ContainerMistake, GA4 } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[GA4].colour = 'red';
  },
  where: /tag\[2\] \("ChatDL - GA4/,
  says: /the key "colour"/,
  remedy: /Remove it/,
};
