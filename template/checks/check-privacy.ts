/** What tells about a person does not go to GA4 by accident. */
import { fieldNamed } from '../../schemas/dictionary/look-up.ts';
import type { DataLayerVariable } from '../gtm/file/entities.ts';
import { textsIn } from '../gtm/lint/container/entries.ts';
import type { Check } from './check.ts';

export const checkPrivacy: Check = ({ containerVersion }, { dictionary, sendPrivate = [] }) => {
  const sent = containerVersion.tag.filter(({ type }) => type === 'gaawe').flatMap(textsIn);
  return containerVersion.variable
    .filter((variable): variable is DataLayerVariable => variable.type === 'v')
    .flatMap(({ name, parameter: [, , { value }] }) => {
      const field = fieldNamed(dictionary, value);
      const isPrivate = field && field.privacy !== 'plain' && field.dimension === 'never';
      if (!isPrivate || sendPrivate.some(allowed => allowed === field.privacy)) return [];
      if (!sent.some(text => text.includes(`{{${name}}}`))) return [];
      const fix = `Take it out of the GA4 tag, or choose ${field.privacy} in sendPrivate when the file is made.`;
      return [
        {
          path: `variable "${name}"`,
          description: `It sends ${value} to GA4, which tells about a person.`,
          fix,
        },
      ];
    });
};
