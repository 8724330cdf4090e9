/** Some chat for a test that needs no certain one, only a chat that can do something. */
import { analystSessions } from '../../bundle/vendors/generated/analyst-sessions.ts';
import type { AnyAnalystSessions } from '../../bundle/vendors/room/analyst-sessions.ts';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';

/** The first chat of which this is true. */
export function someChat(can: (sessions: AnyAnalystSessions) => boolean): VendorId {
  return vendorIds.find(id => can(analystSessions[id]))!;
}
