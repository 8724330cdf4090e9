import type { VendorId } from '../../schemas/src/vendor.ts';
import { applySettings } from './apply-settings.ts';
import type { Carried } from './carried.ts';
import { markOf } from './diagnostics.ts';
import type { Script } from './script.ts';

/**
 * Takes over the chats that another file of the same build carries and this one does not, and listens to those that it
 * would listen to, and to those that were named before it came: one copy speaks for the page.
 */
export function adoptRooms(script: Script, { _rooms, _unnamed }: Carried): void {
  const { _standard } = script;
  for (const id of Object.keys(_rooms) as VendorId[]) {
    // Files of one version bring the same room.
    script._rooms[id] = _rooms[id]!;
    script._problems.delete(markOf('vendor_unknown', 'vendors', id));
  }
  // A second copy of a file brings nothing back that a push has left out.
  const more = _unnamed.filter(id => !_standard.vendors.includes(id));
  _standard.vendors = _standard.vendors.concat(more);
  // One text stands for a list of one.
  applySettings(script, { vendors: more.concat(script._named || script._settings.vendors) });
}
