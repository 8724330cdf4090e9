import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('const vendors = [];', 'const vendors = [];\nconst { length: more } = vendors;'),
  where: /code, line \d+/,
  says: /ObjectPattern/,
  remedy: /older words/,
};
