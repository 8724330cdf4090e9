/** Data layer variables read what the listener writes. */

import { ownField } from '../../schemas/src/own-field.ts';
import { choicesIn } from '../container/choices-in.ts';
import type { DataLayerVariable } from '../gtm/file/entities.ts';
import { templateTags, textsIn } from '../gtm/lint/container/entries.ts';
import type { Check } from './check.ts';
import { consentTriggers } from './consent-triggers.ts';

export const checkFields: Check = (file, { dictionary }) => {
  const own = choicesIn(file, dictionary).settings.customKeys ?? [];
  // An update may leave the settings to the tag in the container, own fields among them.
  const isLeftOpen = (field: string): boolean =>
    templateTags(file).length === 0 && field.startsWith('chat_custom_');
  const ofConsent = textsIn(consentTriggers(file));
  const fields = [...dictionary.fields.map(({ name }) => name as string), ...own.map(ownField)];
  return file.containerVersion.variable
    .filter((variable): variable is DataLayerVariable => variable.type === 'v')
    .filter(({ parameter: [, , { value }] }) => !fields.includes(value) && !isLeftOpen(value))
    .filter(({ name }) => !ofConsent.includes(`{{${name}}}`))
    .map(({ name, parameter: [, , { value }] }) => ({
      path: `variable "${name}"`,
      description: `It reads "${value}", which no record has.`,
      fix: value.startsWith('chat_custom_')
        ? "Add the value to the own fields in the chat tag's settings, or remove the variable."
        : `Read one of ${fields.join(', ')}.`,
    }));
};
