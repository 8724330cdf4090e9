import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('const vendors = [];', "const vendors = [];\nconst more = 'a' in { a: 1 };"),
  where: /code, line \d+/,
  says: /operator in/,
  remedy: /older words/,
};
