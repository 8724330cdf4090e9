import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.trigger[1].triggerId = version.trigger[0].triggerId;
  },
  where: /trigger "ChatDL - /,
  says: /belongs to another entry/,
  remedy: /id of its own/,
};
