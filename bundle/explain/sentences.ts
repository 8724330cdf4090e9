import { ownField } from '../../schemas/src/own-field.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import { longest } from '../core/clean.ts';
import type { Reason } from './reason.ts';

/** The reason for one field in one line. It names fields and settings, never a value. */
export const sentence = (code: Reason, field: string, setting?: keyof Settings): string =>
  `${field} ${sentences[code](field, setting ?? '')}`;

const sentences: { readonly [code in Reason]: (field: string, setting: string) => string } = {
  class_off: (_, setting) =>
    `is withheld: the class ${setting} is switched off. Set ${setting} to "keep" to record it.`,
  label_unlisted: () =>
    'is withheld: the label of this event may be free text, which no setting lets through.',
  token: () => 'is withheld: it is shaped like a token (JWT), which no setting lets through.',
  holds_email: (_, setting) =>
    `holds an e-mail address, so it is withheld, or that part of the path is replaced by (removed). Set ${setting} to ` +
    '"keep" to record it.',
  cut: () => `is cut to ${longest} characters.`,
  link_reduced: () => 'is reduced: a web link to origin and path, any other link to its kind.',
  link_unreadable: () => 'is withheld: it is not an address that can be read.',
  not_primitive: () => 'is withheld: it is not a plain value of the kind that the field takes.',
  key_unlisted: field =>
    `is not recorded: own values have to be listed. Add it to customKeys to get ${ownField(field)}.`,
  never_read: () => 'is never read, in any build and with any setting.',
};
