import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replaceAll("require('logToConsole')", "require('getType')"),
  where: /permissions/,
  says: /logging is asked for/,
  remedy: /Remove/,
};
