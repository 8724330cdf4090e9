import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('const vendors = [];', 'const vendors = [];\nconst more = /a/;'),
  where: /code, line \d+/,
  says: /regular expression/,
  remedy: /older words/,
};
