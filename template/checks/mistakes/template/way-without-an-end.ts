import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text =>
    text.replace('const vendors = [];', 'const vendors = [];\nif (vendors.length > 9) {\n  return;\n}'),
  where: /^code$/,
  says: /without a word/,
  remedy: /every path/,
};
