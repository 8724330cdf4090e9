import { type ContainerMistake, GA4 } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[GA4].parameter[4].key = 'measurementId';
  },
  where: /tag\[2\]\.parameter\[4\]\.key/,
  says: /"measurementId"/,
  remedy: /"measurementIdOverride"/,
};
