/** The chats as the pages speak of them. */
import type { Dictionary, VendorEntry } from '../../schemas/src/dictionary.ts';
import type { EventName } from '../../schemas/src/event-names.ts';

/** All of them, in the order of the pages. */
export const chatsOf = ({ vendors }: Dictionary): readonly VendorEntry[] => [...vendors].reverse();

const call: EventName = 'chat_sdk_call';

/** Those whose calls by the page can be recorded. */
export const chatsWithCalls = (dictionary: Dictionary): readonly VendorEntry[] =>
  chatsOf(dictionary).filter(({ id }) => dictionary.events.find(({ name }) => name === call)?.vendors[id]);

/** Their short names: "A, B and C". */
export function chatNames(chats: readonly VendorEntry[], last = 'and'): string {
  const names = chats.map(({ shortLabel }) => shortLabel);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(` ${last} `);
}
