/** Everything by which a page can notice our script, each thing once. docs/page-traces.md lists it, tests hold it against pages. */
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { traces as rooms } from '../vendors/generated/traces.ts';
import type { Trace } from '../vendors/room/traces.ts';
import { tracesOfEach } from './traces-of-each.ts';

export interface ListedTrace extends Omit<Trace, 'code'> {
  /** The chat that has to do with it; none where it is so with each. */
  readonly vendor?: VendorId;
  /** The chats that leave it on their pages. */
  readonly chats: readonly VendorId[];
  /** Code that shows it: one for each chat where chats matter, and it has to do with them. */
  readonly codes: readonly string[];
}

const chats = vendorIds.map(id => rooms[id]);

export const traces: readonly ListedTrace[] = [
  ...tracesOfEach(chats).map(({ code, ...trace }) => ({
    ...trace,
    chats: vendorIds.filter(id => code(rooms[id]) !== undefined),
    codes: [...new Set(chats.flatMap(chat => code(chat) ?? []))],
  })),
  ...vendorIds.flatMap(vendor =>
    rooms[vendor].own.map(({ code, ...trace }) => ({
      ...trace,
      name: `${vendor}: ${trace.name}`,
      vendor,
      chats: [vendor],
      codes: [code],
    })),
  ),
];
