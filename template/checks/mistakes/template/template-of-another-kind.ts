import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('"type": "TAG"', '"type": "MACRO"'),
  where: /info/,
  says: /"MACRO"/,
  remedy: /"TAG"/,
};
