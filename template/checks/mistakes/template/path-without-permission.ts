import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('const vendors = [];', "const vendors = [];\ncreateQueue('otherTracker')(1);"),
  where: /permission access_globals/,
  says: /does not let the code write otherTracker/,
  remedy: /Add otherTracker with write/,
};
