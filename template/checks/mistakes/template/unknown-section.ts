import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('___WEB_PERMISSIONS___', '___SERVER_PERMISSIONS___'),
  where: /section ___SERVER_PERMISSIONS___/,
  says: /no section of a web template/,
  remedy: /___WEB_PERMISSIONS___/,
};
