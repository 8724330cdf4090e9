import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text =>
    text.replace(
      'const vendors = [];',
      'const vendors = [];\nif (vendors.length > 9) {\n  data.gtmOnSuccess();\n}',
    ),
  where: /^code$/,
  says: /ends twice/,
  remedy: /return/,
};
