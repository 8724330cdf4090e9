import type { VendorId } from '../../schemas/src/vendor.ts';
import { recheck, type Script } from './script.ts';
import { startVendor } from './start-vendor.ts';

/**
 * Takes over the chats that another file of the same build carries and this one does not, and listens to them: one copy
 * speaks for the page.
 */
export function adoptRooms(script: Script, rooms: Script['_rooms']): void {
  const { _rooms, _standard, _settings, _blank } = script;
  for (const id of Object.keys(rooms) as VendorId[]) {
    const room = rooms[id]!;
    if (_rooms[id]) continue;
    _rooms[id] = room;
    for (const field of Object.keys(room._fields)) _blank[field] = undefined;
    _standard.vendors = [..._standard.vendors, id];
    _settings.vendors = [..._settings.vendors, id];
    startVendor(script, id);
  }
  recheck(script);
}
