/** The dictionary, asked for one thing at a time. */
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import * as countSafe from '../../schemas/dictionary/count-safe.ts';
import * as lookUp from '../../schemas/dictionary/look-up.ts';
import type {
  EventEntry,
  FieldEntry,
  NativeEventEntry,
  SettingEntry,
  VendorEntry,
} from '../../schemas/src/dictionary.ts';

/** An event of the data layer, unless somebody made it up. */
export const eventNamed = (name: string): EventEntry | undefined => lookUp.eventNamed(dictionary, name);

/** A vendor; none for what the listener reports about itself. */
export const vendorNamed = (id: string): VendorEntry | undefined => lookUp.vendorNamed(dictionary, id);

/** A field of the record; own fields have no entry. */
export const fieldNamed = (name: string): FieldEntry | undefined => lookUp.fieldNamed(dictionary, name);

/** A setting. */
export const settingNamed = (name: SettingEntry['name']): SettingEntry =>
  lookUp.settingNamed(dictionary, name);

/** A native event of a vendor. Calls stand in the catalogue by kind: `event.*`, `product_event: purchase`. */
export function nativeNamed(id: string, name: string): NativeEventEntry | undefined {
  const vendor = vendorNamed(id);
  if (!vendor || typeof name !== 'string') return;
  return (
    lookUp.nativeNamed(vendor, name) ??
    vendor.events.find(event => event.name.endsWith('*') && name.startsWith(event.name.slice(0, -1)))
  );
}

/** Whether one thing that happened makes the event come once from this vendor; undefined if nobody can know. */
export const isCountSafe = (vendor: string, event: string): boolean | undefined =>
  countSafe.isCountSafe(dictionary, vendor, event);
