import type { Build } from '../../schemas/src/status.ts';
import type { Vendor, VendorId } from '../../schemas/src/vendor.ts';

/** The chats that a file brings. The shape has to stay: files of one version meet with it. */
export interface Carried {
  readonly _build: Build;
  readonly _rooms: { readonly [id in VendorId]?: Vendor };
  /** Those it listens to as long as no push of settings names any. */
  readonly _unnamed: VendorId[];
}

/** A file of chosen chats listens to all of them. */
export const chosen = (build: Build, rooms: Carried['_rooms']): Carried => ({
  _build: build,
  _rooms: rooms,
  _unnamed: Object.keys(rooms) as VendorId[],
});

/** A file of all chats listens to none that nobody has named: hardly any site has more than one or two. */
export const all = (build: Build, rooms: Carried['_rooms']): Carried => ({
  _build: build,
  _rooms: rooms,
  _unnamed: [],
});
