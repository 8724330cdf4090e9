import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text =>
    text.replace('const vendors = [];', "const vendors = [];\nconst more = text('').startsWith('a');"),
  where: /code, line \d+/,
  says: /method startsWith/,
  remedy: /interpreter/,
};
