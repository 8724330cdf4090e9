/** Which vendor events the records of a page come from, so that they can be compared with what the chat told. */
import { loadOrders } from '../../bundle/vendors/generated/load-orders.ts';
import { vendors } from '../../bundle/vendors/generated/ships.ts';
import { nativeOf } from '../../bundle/vendors/room/load-order/load-order.ts';
import type { VendorId } from '../../schemas/generated/vendor-ids.ts';
import type { ChatRecord } from '../../schemas/src/record.ts';

/** Those that are recorded unless a setting says otherwise. */
export const recordedByDefault = (vendor: VendorId, fired: readonly string[]): readonly string[] =>
  fired.filter(native => {
    const isIgnored = vendors[vendor]._leftOut?.includes(native);
    return !isIgnored && !vendors[vendor]._facts._personalNames?.test(native);
  });

/** One vendor event may make several records: the last of them stands for it. */
export function vendorEventsOf(vendor: VendorId, records: readonly ChatRecord[]): readonly string[] {
  const cases = Object.entries(loadOrders[vendor].events);
  const isFollowed = (event: string, native: string) =>
    cases.some(
      ([vendorEvent, names]) =>
        nativeOf(vendorEvent) === native && names.slice(0, -1).some(name => name === event),
    );
  return records
    .filter(
      ({ event, chat_vendor, chat_native_event }) =>
        chat_vendor === vendor && !isFollowed(event, chat_native_event),
    )
    .map(({ chat_native_event }) => chat_native_event);
}
