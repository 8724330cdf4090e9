import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('  code: |-', ' code: |-'),
  where: /^tests$/,
  says: /cannot be read/,
  remedy: /margins/,
};
