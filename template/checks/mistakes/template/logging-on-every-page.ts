import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('"string": "debug"', '"string": "all"'),
  where: /permission logging/,
  says: /every page/,
  remedy: /debug/,
};
