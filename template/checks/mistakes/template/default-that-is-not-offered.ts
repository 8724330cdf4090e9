import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('"defaultValue": "mode"', '"defaultValue": "always"'),
  where: /field consentSource/,
  says: /"always"/,
  remedy: /mode, tool, none/,
};
