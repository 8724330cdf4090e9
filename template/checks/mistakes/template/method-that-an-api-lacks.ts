import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('const vendors = [];', "const vendors = [];\nconst more = JSON.rawJSON('1');"),
  where: /code, line \d+/,
  says: /method rawJSON/,
  remedy: /interpreter/,
};
