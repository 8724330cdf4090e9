import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('const vendors = [];', 'const vendors = [];\nconst more = `a`;'),
  where: /code, line \d+/,
  says: /TemplateLiteral/,
  remedy: /older words/,
};
