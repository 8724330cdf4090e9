import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tags = version.tag;
  },
  where: /containerVersion/,
  says: /the key "tags"/,
  remedy: /Remove it/,
};
