import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replaceAll('data.memory', 'data.only'),
  where: /field memory/,
  says: /never read/,
  remedy: /data\.memory/,
};
