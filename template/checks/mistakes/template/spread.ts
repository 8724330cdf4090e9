import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('const vendors = [];', 'const vendors = [];\nconst more = [...vendors];'),
  where: /code, line \d+/,
  says: /SpreadElement/,
  remedy: /older words/,
};
