/** Which chats a script carries on pages about one of them; `scripts/composed.ts` runs the same pages with each choice. */
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';

/** Every choice but the chat alone: with the one that many places further in the list, and with all. */
export const choices: readonly string[] = [...vendorIds.keys()].slice(1).map(String).concat('all');

const { CHAT_DATALAYER_BESIDE: choice = '0' } = process.env;

/** This chat, and those beside it in the script. */
export function withBeside(id: VendorId): readonly VendorId[] {
  if (choice === 'all') return vendorIds;
  return [id, vendorIds[(vendorIds.indexOf(id) + Number(choice)) % vendorIds.length]!];
}
