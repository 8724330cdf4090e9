import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => `\uFEFF${text}`,
  where: /file, line 1/,
  says: /U\+FEFF/,
  remedy: /Remove it/,
};
