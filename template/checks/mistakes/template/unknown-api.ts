import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text =>
    text.replace('const vendors = [];', "const vendors = [];\nconst more = require('setTimeout');"),
  where: /^code$/,
  says: /setTimeout is no API/,
  remedy: /mend its name/,
};
