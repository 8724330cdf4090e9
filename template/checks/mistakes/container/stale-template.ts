import type { ContainerMistake } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.customTemplate[0].templateData = version.customTemplate[0].templateData.replace(
      'Personal data',
      'Data',
    );
  },
  where: /customTemplate/,
  says: /differs from the built template at character \d+/,
  remedy: /Make the file again/,
};
