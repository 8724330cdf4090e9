import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace(/,\n {4}"clientAnnotations": \{[^}]*\}/, ''),
  where: /permission access_globals/,
  says: /clientAnnotations/,
  remedy: /where there are settings/,
};
