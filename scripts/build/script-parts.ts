/** The standard build in pieces, from which the script of every choice of chats is composed. */
import type { ScriptParts } from '../../bundle/composition/script-parts.ts';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { bundles, shrunk } from './bundles.ts';
import { cutScript, type Literal } from './cut-script.ts';

const { vendors, fields } = dictionary;

/** Each chat's room, and each field with the chats that have it; fields that the script fills itself are for all. */
const rooms: Literal = Object.fromEntries(vendors.map(({ id }) => [id, [id]]));
const blank: Literal = Object.fromEntries(
  fields.map(({ name, from }) => [name, Object.keys(from).length > 0 ? Object.keys(from) : undefined]),
);

/** Builds the script with all chats, and cuts it. */
export async function scriptParts(): Promise<ScriptParts> {
  const { text } = await shrunk(bundles.standard.entry);
  return cutScript(text, Object.keys(rooms), [rooms, blank]);
}
