/** Everything the sources say, assembled into the one value that pages, GTM files, CLI and docs are made from. */
import { unfoldTables } from '../../bundle/core/vendor-tables.ts';
import type {
  Dictionary,
  EventEntry,
  FieldEntry,
  NativeEventEntry,
  SettingEntry,
  VendorEntry,
} from '../../schemas/src/dictionary.ts';
import { type EventDefinition, type EventName, events } from '../../schemas/src/event-names.ts';
import type { Field } from '../../schemas/src/record.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { contractSchema } from './contract.ts';
import { tableOf } from './shipped.ts';
import type { VendorFiles } from './vendors.ts';

/** Assembles the dictionary. `version` is the package's. */
export function assembleDictionary(version: string, vendors: readonly VendorFiles[]): Dictionary {
  return {
    version,
    events: Object.entries(events).map(([name, word]) => wordEntry(name as EventName, word, vendors)),
    vendors: vendors.map(vendorEntry),
    fields: fieldEntries(vendors),
    settings: settingEntries(vendors),
  };
}

function wordEntry(name: EventName, word: EventDefinition, vendors: readonly VendorFiles[]): EventEntry {
  const emitting = vendors
    .map(vendor => {
      const natives = Object.keys(vendor.catalogue.events).filter(native =>
        wordsOf(vendor, native).includes(name),
      );
      return [vendor.id, { countSafe: name in vendor.eventNames.countSafe, natives }] as const;
    })
    .filter(([, { natives }]) => natives.length > 0);
  return { name, ...word, vendors: Object.fromEntries(emitting) };
}

/** Words a native event can become: those its payload decides between, else what the shipped code says. */
function wordsOf({ eventNames, facts, catalogue }: VendorFiles, native: string): readonly EventName[] {
  const depends = catalogue.depends?.[native];
  if (depends) return depends.words;
  const { _eventNames: table } = unfoldTables({
    _eventNames: tableOf(eventNames),
    _facts: facts,
    _paths: '',
  });
  const sayings = facts._mapEvent?.(native, undefined, () => true);
  return sayings
    ? sayings.map(({ event }) => event as EventName)
    : [(table.get(native) ?? 'chat_activity') as EventName];
}

function vendorEntry(vendor: VendorFiles): VendorEntry {
  const { label, shortLabel, hue, docs, hears, firstEvents, engagedOncePer, messageText, snippets } =
    vendor.catalogue;
  const { differs, fingerprint, events } = vendor.catalogue;
  return {
    id: vendor.id as VendorId,
    label,
    shortLabel,
    hue,
    docs,
    hears,
    firstEvents,
    engagedOncePer,
    ...(messageText && { messageText }),
    ...(snippets && { snippets }),
    differs,
    fingerprint,
    events: Object.entries(events).map(([name, event]): NativeEventEntry => {
      const names = wordsOf(vendor, name);
      const depends = vendor.catalogue.depends?.[name]?.says;
      return {
        name,
        eventNames: names,
        countSafe: names.every(word => word in vendor.eventNames.countSafe),
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
      description: schema.description,
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
    const values = schema.enum ?? schema.items?.enum;
    const pattern = schema.pattern ?? schema.each;
    return {
      name: name as keyof Settings,
      label: schema.label,
      description: schema.description,
      kind: schema.enum ? 'choice' : kinds[schema.type],
      ...(values && { values }),
      ...(pattern && { pattern }),
      default: name === 'vendors' ? vendors.map(({ id }) => id) : schema.default,
    };
  });
}
