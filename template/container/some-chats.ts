/** Chats for tests of choices, found in the dictionary by what they can do: no test depends on which they are. */
import { eventNamed, vendorNamed } from '../../schemas/dictionary/look-up.ts';
import type { Dictionary, NativeEventEntry, VendorEntry } from '../../schemas/src/dictionary.ts';
import type { EventName } from '../../schemas/src/event-names.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { productEvent } from './event-name.ts';

export const twoChats = ({ vendors }: Dictionary): readonly [VendorEntry, VendorEntry] =>
  vendors as [VendorEntry, VendorEntry];

/** What a chat calls the event with which this name alone is recorded. */
export function nativeOf(dictionary: Dictionary, chat: VendorId, name: EventName): string {
  const { events } = vendorNamed(dictionary, chat);
  return events.find(({ eventNames }) => eventNames.join() === name)!.name;
}

/** The chats from which an event comes, and those from which it never does. */
export function chatsWith(dictionary: Dictionary, name: EventName) {
  const { vendors } = dictionary;
  const from = eventNamed(dictionary, name).vendors;
  const has = ({ id }: { readonly id: VendorId }) => from[id] !== undefined;
  return { having: vendors.filter(has), lacking: vendors.filter(vendor => !has(vendor)) };
}

/** Calls of a page into its chat, as a chat names them to which this can happen. */
export interface Calls {
  readonly chat: VendorId;
  /** A call about a product by what happened, and the call alone. */
  readonly happening: string;
  readonly call: string;
  /** Calls that begin alike, one of them, and one that begins otherwise. */
  readonly family: string;
  readonly member: string;
  readonly other: string;
}

/** The first chat that has them all. */
export function chatWithCalls({ vendors }: Dictionary): Calls {
  const [first] = vendors.flatMap(({ id, events }): Calls[] => {
    const calls = events.filter(isCall).map(({ name }) => name);
    const happening = calls.find(name => productEvent(name)[1] !== undefined);
    const family = calls.find(name => name.endsWith('*'));
    const other = calls.find(name => name !== family && !name.includes(': '));
    if (!happening || !family || !other) return [];
    const [call] = productEvent(happening);
    return [{ chat: id, happening, call, family, member: family.replace('*', 'signup'), other }];
  });
  return first!;
}

const isCall = ({ eventNames }: NativeEventEntry): boolean => eventNames.join() === 'chat_sdk_call';
