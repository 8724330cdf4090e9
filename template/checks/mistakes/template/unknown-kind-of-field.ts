import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('"type": "CHECKBOX"', '"type": "TOGGLE"'),
  where: /field vendorLoyjoy/,
  says: /type TOGGLE/,
  remedy: /CHECKBOX/,
};
