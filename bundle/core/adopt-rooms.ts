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
  const { _standard, _settings, _problems, _named } = script;
  for (const id of Object.keys(_rooms) as VendorId[]) {
    if (!script._rooms[id]) script._rooms[id] = _rooms[id]!;
    _problems.delete(markOf('vendor_unknown', 'vendors', id));
  }
  _standard.vendors = [..._standard.vendors, ..._unnamed];
  applySettings(script, { vendors: [...(_named || _settings.vendors), ..._unnamed] });
}
