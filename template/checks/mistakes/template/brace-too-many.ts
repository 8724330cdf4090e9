import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('___INFO___\n\n{', '___INFO___\n\n{{'),
  where: /^info$/,
  says: /cannot be read/,
  remedy: /brackets/,
};
