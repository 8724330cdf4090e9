import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('"publicId": "logging"', '"publicId": "access_console"'),
  where: /permission access_console/,
  says: /no such permission/,
  remedy: /logging/,
};
