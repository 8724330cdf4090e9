import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('"description": "', `"description": "${'very '.repeat(40)}`),
  where: /info/,
  says: /description is \d+ characters long/,
  remedy: /200/,
};
