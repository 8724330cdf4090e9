/** The classes of data, with everything the sources know about them. */

import { vendors } from '../../bundle/vendors/generated/ships.ts';
import type { Dictionary, FieldEntry, SettingEntry, VendorEntry } from '../../schemas/src/dictionary.ts';
import type { PrivacyClass } from '../../schemas/src/settings.ts';

/** One class, and the switch that lets it through. */
export interface DataClass {
  readonly name: 'plain' | PrivacyClass;
  readonly label: string;
  readonly description: string;
  /** None for what is always recorded. */
  readonly setting?: SettingEntry;
  readonly fields: readonly FieldEntry[];
}

/** All classes: what is always recorded first, then one for each switch. */
export function classesOf({ fields, settings }: Dictionary): DataClass[] {
  const of = (name: DataClass['name']) => fields.filter(({ privacy }) => privacy === name);
  return [
    {
      name: 'plain',
      label: 'Plain data',
      description: 'What happened, in which chat and where in its flow. Always recorded.',
      fields: of('plain'),
    },
    ...settings
      .filter(({ values: choices }) => choices?.includes('keep'))
      .map(setting => ({
        name: setting.name as PrivacyClass,
        label: setting.label,
        description: setting.description,
        setting,
        fields: of(setting.name as PrivacyClass),
      })),
  ];
}

/** The documented events of a vendor whose label is the site's own text, and those where it is a chosen answer. */
export function labelledEvents({ id, events }: VendorEntry): { own: string[]; answers: string[] } {
  const { _labelClass: labelClass } = vendors[id]._facts;
  const of = (wanted: string) =>
    labelClass ? events.map(({ name }) => name).filter(name => labelClass(name) === wanted) : [];
  return { own: of(''), answers: of('answers') };
}

/** The documented events whose names state something about a person: those withheld, and those that stay. */
export function tellingEvents({ id, events }: VendorEntry): { withheld: string[]; kept: string[] } {
  const { _personalNames: personalNames } = vendors[id]._facts;
  const telling = events.filter(({ privacy }) => privacy === 'name').map(({ name }) => name);
  return {
    withheld: telling.filter(name => personalNames?.test(name)),
    kept: telling.filter(name => !personalNames?.test(name)),
  };
}

/** The chats of which an own field can be looked up anywhere in what they hand over. */
export const withWholePayload = (chats: readonly VendorEntry[]): VendorEntry[] =>
  chats.filter(({ id }) => !vendors[id]._custom);
