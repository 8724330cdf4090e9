import type { VendorEventNames } from '../../schemas/src/vendor.ts';

/** The event of each native name that a vendor's room declares, as readers of the dictionary know it. */
export function eventByNative({ countSafe, repeatable }: VendorEventNames): ReadonlyMap<string, string> {
  const events = new Map<string, string>();
  for (const [event, natives] of Object.entries({ ...countSafe, ...repeatable })) {
    for (const native of natives.split(' ')) events.set(native, event);
  }
  return events;
}
