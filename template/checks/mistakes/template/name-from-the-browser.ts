import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('const vendors = [];', 'const vendors = [];\nconst more = window;'),
  where: /code, line \d+/,
  says: /window is not declared/,
  remedy: /require/,
};
