import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('const vendors = [];', 'const vendors = [];\nconst more = new Error();'),
  where: /code, line \d+/,
  says: /NewExpression/,
  remedy: /older words/,
};
