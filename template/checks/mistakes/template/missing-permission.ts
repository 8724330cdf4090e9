import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text =>
    text.replace(
      'const vendors = [];',
      "const vendors = [];\nrequire('x');\nconst more = require('sendPixel');\nmore('https://www.example.com/');",
    ),
  where: /permissions/,
  says: /needs send_pixel/,
  remedy: /Add send_pixel/,
};
