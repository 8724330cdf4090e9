/** Nothing lies in a file for nothing: every variable is used, but for own fields, which somebody asked for. */
import type { Check } from './check.ts';
import { namedEntries, textsIn } from './entries.ts';

export const checkUsed: Check = file => {
  const texts = namedEntries(file).flatMap(({ entry }) => textsIn(entry));
  return file.containerVersion.variable
    .filter(({ name }) => !texts.some(text => text.includes(`{{${name}}}`)))
    .filter(variable => !(variable.type === 'v' && variable.parameter[2].value.startsWith('chat_custom_')))
    .map(({ name }) => ({
      where: `variable "${name}"`,
      says: 'Nothing uses it.',
      remedy: 'Remove it, or send it to GA4 with the other parameters.',
    }));
};
