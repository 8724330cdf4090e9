import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('const vendors = [];', "const vendors = [];\nconst more = parseFloat('1');"),
  where: /code, line \d+/,
  says: /parseFloat is not declared/,
  remedy: /require/,
};
