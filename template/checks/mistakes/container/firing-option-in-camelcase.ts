import { type ContainerMistake, GA4 } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[GA4].tagFiringOption = 'oncePerEvent';
  },
  where: /tag\[2\]\.tagFiringOption \("ChatDL - GA4/,
  says: /"oncePerEvent"/,
  remedy: /"ONCE_PER_EVENT"/,
};
