import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('const vendors = [];', 'const vendors = [];\nconst more = 1;\nmore = 2;'),
  where: /code, line \d+/,
  says: /constant more/,
  remedy: /let/,
};
