/** The script in pieces, from which the script of every choice of chats is composed. */
import type { ScriptParts } from '../../bundle/composition/script-parts.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { chosenEntry, shrunk } from './bundles.ts';
import { cutScript, type Literal } from './cut-script.ts';

/** Each chat's room, for the chat that needs it. */
const rooms: Literal = Object.fromEntries(vendorIds.map(id => [id, [id]]));

/** Builds the script of chosen chats with all of them, and cuts it. */
export async function scriptParts(): Promise<ScriptParts> {
  const { text } = await shrunk(chosenEntry);
  return cutScript(text, vendorIds, rooms);
}
