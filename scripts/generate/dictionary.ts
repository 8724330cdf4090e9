/** Everything the sources say, assembled into the one value that pages, GTM files, CLI and docs are made from. */
import { mannersOf } from '../../bundle/src/manners.ts';
import type {
  Dictionary,
  EventEntry,
  FieldEntry,
  SettingEntry,
  VendorEntry,
  WordEntry,
} from '../../schemas/src/dictionary.ts';
import type { Field } from '../../schemas/src/record.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { type Word, type WordName, words } from '../../schemas/src/words.ts';
import { contractSchema } from './contract.ts';
import { tableOf } from './shipped.ts';
import type { VendorFiles } from './vendors.ts';

/** Assembles the dictionary. `version` is the package's. */
export function assembleDictionary(version: string, vendors: readonly VendorFiles[]): Dictionary {
  return {
    version,
    words: Object.entries(words).map(([name, word]) => wordEntry(name as WordName, word, vendors)),
    vendors: vendors.map(vendorEntry),
    fields: fieldEntries(vendors),
    settings: settingEntries(vendors),
  };
}

function wordEntry(name: WordName, word: Word, vendors: readonly VendorFiles[]): WordEntry {
  const emitting = vendors
    .map(vendor => {
      const natives = Object.keys(vendor.catalogue.events).filter(native =>
        wordsOf(vendor, native).includes(name),
      );
      return [vendor.id, { countSafe: name in vendor.words.countSafe, natives }] as const;
    })
    .filter(([, { natives }]) => natives.length > 0);
  return { name, ...word, vendors: Object.fromEntries(emitting) };
}

/** Words a native event can become: those its payload decides between, else what the shipped code says. */
function wordsOf({ words, facts, catalogue }: VendorFiles, native: string): readonly WordName[] {
  const depends = catalogue.depends?.[native];
  if (depends) return depends.words;
  const { words: table } = mannersOf({ words: tableOf(words), facts, paths: '' });
  const sayings = facts.says?.(native, undefined, () => true);
  return sayings
    ? sayings.map(({ event }) => event as WordName)
    : [(table.get(native) ?? 'chat_activity') as WordName];
}

function vendorEntry(vendor: VendorFiles): VendorEntry {
  const { label, docs, hears, differs, traces, events } = vendor.catalogue;
  return {
    id: vendor.id as VendorId,
    label,
    docs,
    hears,
    differs,
    traces,
    events: Object.entries(events).map(([name, event]): EventEntry => {
      const names = wordsOf(vendor, name);
      const depends = vendor.catalogue.depends?.[name]?.says;
      return {
        name,
        words: names,
        countSafe: names.every(word => word in vendor.words.countSafe),
        ...event,
        ...(vendor.catalogue.goals?.includes(name) && { goal: true as const }),
        ...(depends && { depends }),
      };
    }),
  };
}

interface PropertySchema {
  description: string;
  label: string;
  type: FieldEntry['type'] | 'array' | 'object';
  privacy: FieldEntry['privacy'];
  dimension: FieldEntry['dimension'];
  enum?: string[];
  const?: number;
  pattern?: string;
  each?: string;
  default?: unknown;
  items?: { enum?: string[] };
}

function propertiesOf(typeName: string): [string, PropertySchema][] {
  const { properties } = contractSchema(typeName);
  const entries = Object.entries(properties ?? {}) as unknown as [string, PropertySchema][];
  for (const [name, { description, label }] of entries) {
    if (!description || !label) throw new Error(`${typeName}.${name} needs a description and a @label.`);
  }
  return entries;
}

function fieldEntries(vendors: readonly VendorFiles[]): FieldEntry[] {
  return propertiesOf('ChatRecord').map(([name, schema]) => {
    const from = vendors.flatMap(({ id, fields }) => {
      const path = fields[name as Field];
      return path ? [[id, path] as const] : [];
    });
    const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
    return {
      name: name as Field,
      label: schema.label,
      says: schema.description,
      type: schema.const === undefined ? (schema.type as FieldEntry['type']) : 'integer',
      ...(values && { values }),
      privacy: schema.privacy,
      dimension: schema.dimension,
      from: Object.fromEntries(from),
    };
  });
}

const kinds: { readonly [type in PropertySchema['type']]: SettingEntry['kind'] } = {
  string: 'text',
  array: 'list',
  object: 'map',
  integer: 'integer',
  number: 'integer',
  boolean: 'boolean',
};

function settingEntries(vendors: readonly VendorFiles[]): SettingEntry[] {
  return propertiesOf('Settings').map(([name, schema]) => {
    const choices = schema.enum ?? schema.items?.enum;
    const pattern = schema.pattern ?? schema.each;
    return {
      name: name as keyof Settings,
      label: schema.label,
      says: schema.description,
      kind: schema.enum ? 'choice' : kinds[schema.type],
      ...(choices && { choices }),
      ...(pattern && { pattern }),
      default: name === 'vendors' ? vendors.map(({ id }) => id) : schema.default,
    };
  });
}
