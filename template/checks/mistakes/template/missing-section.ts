import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('___NOTES___', 'Notes'),
  where: /section ___NOTES___/,
  says: /missing/,
  remedy: /if need be empty/,
};
