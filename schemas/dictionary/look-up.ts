/** The dictionary, asked for one thing by its name. What has a name in the contract is there; any other may be. */
import type {
  Dictionary,
  EventEntry,
  FieldEntry,
  NativeEventEntry,
  SettingEntry,
  VendorEntry,
} from '../src/dictionary.ts';
import type { EventName } from '../src/event-names.ts';
import type { Field } from '../src/record.ts';
import type { Settings } from '../src/settings.ts';
import type { VendorId } from '../src/vendor.ts';

export function eventNamed(dictionary: Pick<Dictionary, 'events'>, name: EventName): EventEntry;
export function eventNamed(dictionary: Pick<Dictionary, 'events'>, name: string): EventEntry | undefined;
export function eventNamed({ events }: Pick<Dictionary, 'events'>, name: string): EventEntry | undefined {
  return events.find(event => event.name === name);
}

export function vendorNamed(dictionary: Pick<Dictionary, 'vendors'>, id: VendorId): VendorEntry;
export function vendorNamed(dictionary: Pick<Dictionary, 'vendors'>, id: string): VendorEntry | undefined;
export function vendorNamed({ vendors }: Pick<Dictionary, 'vendors'>, id: string): VendorEntry | undefined {
  return vendors.find(vendor => vendor.id === id);
}

/** Own fields have no entry. */
export function fieldNamed(dictionary: Pick<Dictionary, 'fields'>, name: Field): FieldEntry;
export function fieldNamed(dictionary: Pick<Dictionary, 'fields'>, name: string): FieldEntry | undefined;
export function fieldNamed({ fields }: Pick<Dictionary, 'fields'>, name: string): FieldEntry | undefined {
  return fields.find(field => field.name === name);
}

export function settingNamed({ settings }: Pick<Dictionary, 'settings'>, name: keyof Settings): SettingEntry {
  return settings.find(setting => setting.name === name)!;
}

/** A native event of a chat by the name in its catalogue. */
export function nativeNamed({ events }: VendorEntry, name: string): NativeEventEntry | undefined {
  return events.find(event => event.name === name);
}
