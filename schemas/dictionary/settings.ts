import settingsSchema from '../generated/settings.schema.json' with { type: 'json' };
import { vendorIds } from '../generated/vendor-ids.ts';
import type { SettingEntry } from '../src/dictionary.ts';
import type { Settings } from '../src/settings.ts';
import { type PropertySchema, propertiesOf } from './property-schema.ts';

const kinds: { readonly [type in PropertySchema['type']]: SettingEntry['kind'] } = {
  string: 'text',
  array: 'list',
  object: 'map',
  integer: 'integer',
  number: 'integer',
  boolean: 'boolean',
};

/** Every setting in its order. */
export const settings: readonly SettingEntry[] = propertiesOf<keyof Settings>(settingsSchema).map(
  ([name, schema]): SettingEntry => {
    const values = schema.enum ?? schema.items?.enum;
    const pattern = schema.pattern ?? schema.items?.pattern ?? schema.additionalProperties?.pattern;
    return {
      name,
      label: schema.title,
      description: schema.description,
      kind: schema.enum ? 'choice' : kinds[schema.type],
      ...(values && { values }),
      ...(pattern && { pattern }),
      default: name === 'vendors' ? vendorIds : schema.default,
    };
  },
);
