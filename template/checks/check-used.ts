/**
 * Nothing lies in a file for nothing: every variable is used, but for own fields, which somebody asked for, and for the
 * fields in a file that sends nothing to GA4, which are there for tags of one's own.
 */

import { namedEntries, textsIn } from '../gtm/lint/container/entries.ts';
import type { Check } from './check.ts';

export const checkUsed: Check = file => {
  const { tag, variable } = file.containerVersion;
  const texts = namedEntries(file).flatMap(({ entry }) => textsIn(entry));
  const sends = tag.some(({ type }) => type === 'gaawe');
  return variable
    .filter(({ name }) => !texts.some(text => text.includes(`{{${name}}}`)))
    .filter(one => !(one.type === 'v' && (!sends || one.parameter[2].value.startsWith('chat_custom_'))))
    .map(({ name }) => ({
      path: `variable "${name}"`,
      description: 'Nothing uses it.',
      fix: 'Remove it, or send it to GA4 with the other parameters.',
    }));
};
