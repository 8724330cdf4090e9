import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.trigger[0].parentFolderId = '999';
  },
  where: /trigger "ChatDL - /,
  says: /folder 999/,
  remedy: /Use one of 1/,
};
