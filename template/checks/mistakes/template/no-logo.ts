import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace(/"thumbnail": ".*"/, '"thumbnail": ""'),
  where: /info/,
  says: /no logo/,
  remedy: /PNG/,
};
