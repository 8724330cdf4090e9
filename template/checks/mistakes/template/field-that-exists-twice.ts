import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('"name": "staff"', '"name": "ids"'),
  where: /field ids/,
  says: /exists twice/,
  remedy: /Rename/,
};
