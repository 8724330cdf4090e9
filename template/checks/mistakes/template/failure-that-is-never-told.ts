import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replaceAll('gtmOnFailure', 'gtmOnSuccess'),
  where: /^code$/,
  says: /never calls data\.gtmOnFailure/,
  remedy: /every path/,
};
