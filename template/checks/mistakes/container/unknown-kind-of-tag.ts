import { type ContainerMistake, GA4 } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[GA4].type = 'gaawc';
  },
  where: /tag\[2\]\.type/,
  says: /"gaawc"/,
  remedy: /"html".*"gaawe".*cvt_/,
};
