import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text =>
    text.replace('const vendors = [];', "const vendors = [];\nconst more = require('makeNumber');"),
  where: /^code$/,
  says: /makeNumber is required and never used/,
  remedy: /Remove/,
};
