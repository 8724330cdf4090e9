/** Chats on pages of the table. */
import { embeds } from '../../../../bundle/vendors/generated/embeds.ts';
import { eventNames } from '../../../../bundle/vendors/generated/event-names.ts';
import { scriptAddresses } from '../../../../bundle/vendors/generated/script-addresses.ts';
import { type VendorId, vendorIds } from '../../../../schemas/generated/vendor-ids.ts';
import type { EventName } from '../../../../schemas/src/event-names.ts';
import { type Answer, external, inline } from './parts.ts';

const nativeOf = (id: VendorId, event: EventName): string | undefined =>
  eventNames[id].countSafe[event]?.split(' ')[0];

const milestones = ['chat_ready', 'chat_engaged', 'chat_ended'] as const;

/** The chat where any will do that tells whatever the page makes it tell. */
export const chatId: VendorId = vendorIds.find(
  id => embeds[id].tellsOwnEvents && milestones.every(event => nativeOf(id, event)),
)!;

/** What it tells when it is there, when the visitor writes, and when the conversation is over. */
export const [ready, engaged, ended] = milestones.map(event => nativeOf(chatId, event)!) as [
  string,
  string,
  string,
];

const sayAll = (natives: readonly string[]): string => natives.map(name => `say('${name}');`).join('');

/** Code that brings a chat to the page at once, and makes it tell these events. */
export const chatCode = (id: VendorId, ...natives: readonly string[]): string => {
  const { before = '', script, start = '' } = embeds[id];
  return [before, script, start, sayAll(natives)].join('\n');
};

export const chatTelling = (...natives: readonly string[]): string => inline(chatCode(chatId, ...natives));
export const description = (...natives: readonly string[]): string => inline(sayAll(natives));

export const addressOf = (id: VendorId): string => scriptAddresses[id].own[0];
export const chatAddress = addressOf(chatId);

/** A chat as its vendor's guide brings it, by the script of the vendor. */
export const tagged = (id: VendorId): string => {
  const { before = '', start = '' } = embeds[id];
  return inline(before) + external(addressOf(id)) + inline(start);
};
export const vendorFile = (id: VendorId): { readonly [address: string]: Answer } => ({
  [addressOf(id)]: { body: embeds[id].script },
});
