/** The dictionary, asked for one thing at a time. */
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type {
  EventEntry,
  FieldEntry,
  NativeEventEntry,
  SettingEntry,
  VendorEntry,
} from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';

/** An event of the data layer, unless somebody made it up. */
export const eventNamed = (name: string): EventEntry | undefined =>
  dictionary.events.find(event => event.name === name);

/** A vendor; none for what the listener reports about itself. */
export const vendorNamed = (id: string): VendorEntry | undefined =>
  dictionary.vendors.find(vendor => vendor.id === id);

/** A field of the record; own fields have no entry. */
export const fieldNamed = (name: string): FieldEntry | undefined =>
  dictionary.fields.find(field => field.name === name);

/** A setting. */
export const settingNamed = (name: SettingEntry['name']): SettingEntry =>
  dictionary.settings.find(setting => setting.name === name)!;

/** A native event of a vendor. Calls stand in the catalogue by kind: `event.*`, `product_event: purchase`. */
export function nativeNamed(vendor: string, name: string): NativeEventEntry | undefined {
  const events = vendorNamed(vendor)?.events ?? [];
  if (typeof name !== 'string') return;
  return (
    events.find(event => event.name === name) ??
    events.find(event => event.name.endsWith('*') && name.startsWith(event.name.slice(0, -1)))
  );
}

/** Whether one thing that happened makes the event come once from this vendor; undefined if nobody can know. */
export const isCountSafe = (vendor: string, event: string): boolean | undefined =>
  eventNamed(event)?.vendors[vendor as VendorId]?.countSafe;
