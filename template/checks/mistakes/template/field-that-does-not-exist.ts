import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('const vendors = [];', 'const vendors = [];\nconst more = data.nothing;'),
  where: /^code$/,
  says: /reads data\.nothing/,
  remedy: /vendorLoyjoy/,
};
