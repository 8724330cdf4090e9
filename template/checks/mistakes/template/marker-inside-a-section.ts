import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('// Only what differs', '___INFO___\n// Only what differs'),
  where: /section ___INFO___/,
  says: /twice/,
  remedy: /look like a marker/,
};
