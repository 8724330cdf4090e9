import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace(/\\u0027/, "'"),
  where: /parameters/,
  says: /plain '/,
  remedy: /\\u0027/,
};
