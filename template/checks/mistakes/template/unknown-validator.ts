import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('"POSITIVE_NUMBER"', '"WHOLE_NUMBER"'),
  where: /field maxPerMinute/,
  says: /WHOLE_NUMBER/,
  remedy: /POSITIVE_NUMBER/,
};
