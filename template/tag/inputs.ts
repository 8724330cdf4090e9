/** What the template asks for, derived from the settings it pushes. */
import type { Dictionary, SettingEntry } from '../../schemas/src/dictionary.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { ConsentType } from '../gtm/file/entities.ts';

/** Where the answer about consent comes from: Consent Mode, the moment the tag fires, or nowhere. */
export type ConsentSource = 'mode' | 'tool' | 'none';

/** Inputs that are no settings of the same name. */
export const consentSource = 'consentSource';
export const consentType = 'consentType';

/** Consent types that the template can wait for, the default first. */
export const consentTypes = {
  analytics_storage: 'Statistics (analytics_storage)',
  functionality_storage: 'Functions of the site (functionality_storage)',
} as const satisfies { readonly [type in ConsentType]?: string };

export type OfferedConsentType = keyof typeof consentTypes;

export const defaultConsentType: OfferedConsentType = 'analytics_storage';

/** Settings with one input of the same name; `vendors` and `consent` are asked for in their own way. */
export type SettingInput = Exclude<keyof Settings, 'vendors' | 'consent'>;

/** The setting as an input: how it is asked for and read. */
export type InputKind = 'keep' | 'choice' | 'text' | 'lines' | 'table' | 'number' | 'tick';

const kinds = {
  choice: 'choice',
  text: 'text',
  list: 'lines',
  map: 'table',
  integer: 'number',
  boolean: 'tick',
} as const satisfies { readonly [kind in SettingEntry['kind']]: InputKind };

/** The settings that have an input of the same name, with the kind of it. */
export function settingInputs(
  dictionary: Dictionary,
): (SettingEntry & { readonly name: SettingInput; readonly input: InputKind })[] {
  return dictionary.settings.flatMap(setting => {
    const { name, kind, values: choices } = setting;
    if (name === 'vendors' || name === 'consent') return [];
    return [{ ...setting, name, input: choices?.includes('keep') ? 'keep' : kinds[kind] }];
  });
}

/** Name of the tick box of a chat product. */
export function vendorInput(id: string): string {
  return `vendor${id[0]!.toUpperCase()}${id.slice(1)}`;
}
