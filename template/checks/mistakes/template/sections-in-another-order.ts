import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text =>
    text
      .replace('___INFO___', '___X___')
      .replace('___TEMPLATE_PARAMETERS___', '___INFO___')
      .replace('___X___', '___TEMPLATE_PARAMETERS___'),
  where: /section ___INFO___/,
  says: /not in its place/,
  remedy: /order/,
};
