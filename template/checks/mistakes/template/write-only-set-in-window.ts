import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text =>
    text.replace(
      'const vendors = [];',
      "const vendors = [];\nconst more = require('setInWindow');\nmore('chatTracker.more', 1);",
    ),
  where: /permission access_globals/,
  says: /does not let the code read chatTracker\.more/,
  remedy: /Add chatTracker\.more with read/,
};
