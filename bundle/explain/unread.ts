import type { VendorId } from '../../schemas/src/vendor.ts';
import { unread as rooms } from '../vendors/generated/unread.ts';
import type { NeverRead, Place } from '../vendors/room/unread.ts';
import { flat } from './flat.ts';

/** Something that some chat hands over. */
export type OfVendor<Thing> = Thing & { readonly vendor: VendorId };

const ids = Object.keys(rooms) as VendorId[];

/** What the chats hand over and no build looks at: message text, code, and who the visitor is. */
export const unread: readonly OfVendor<NeverRead>[] = flat(ids, vendor =>
  rooms[vendor].neverRead.map(one => ({ vendor, ...one })),
);

/** Values that only decide which event name comes. */
export const deciding: readonly OfVendor<Place>[] = flat(ids, vendor =>
  rooms[vendor].deciding.map(one => ({ vendor, ...one })),
);
