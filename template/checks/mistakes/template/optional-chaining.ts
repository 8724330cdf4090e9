import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('const vendors = [];', 'const vendors = [];\nconst more = data?.only;'),
  where: /^code$/,
  says: /does not parse/,
  remedy: /ECMAScript 5/,
};
