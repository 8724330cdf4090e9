import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.trigger[0].type = 'customEvent';
  },
  where: /trigger\[0\]\.type \("ChatDL - /,
  says: /"customEvent"/,
  remedy: /"CUSTOM_EVENT"/,
};
