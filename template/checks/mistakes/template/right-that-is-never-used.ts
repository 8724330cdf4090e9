import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace(/("boolean": )false/, '$1true'),
  where: /permission access_globals/,
  says: /execute chatTracker/,
  remedy: /Take that away/,
};
