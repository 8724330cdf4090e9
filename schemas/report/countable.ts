import { eventNamed } from '../dictionary/look-up.ts';
import type { Dictionary } from '../src/dictionary.ts';
import type { EventName } from '../src/event-names.ts';
import type { VendorId } from '../src/vendor.ts';
import { notCounted, notTold } from './section.ts';

/** Whether one thing that happened in the chat makes the event come once. */
export const isCountable = (dictionary: Dictionary, vendor: VendorId, event: EventName): boolean =>
  eventNamed(dictionary, event).vendors[vendor]?.countSafe === true;

/** Why there is no number for events of which none can be counted. */
export const whyNot = (dictionary: Dictionary, vendor: VendorId, events: readonly EventName[]): string =>
  events.some(event => eventNamed(dictionary, event).vendors[vendor]) ? notCounted : notTold;

/** What stands for a conversation, best first. */
const signs: readonly EventName[] = ['chat_engaged', 'chat_opened', 'chat_answered', 'chat_lead'];

/** The event that days and channels are counted by; none for a chat of which nothing of the kind can be counted. */
export const signOf = (dictionary: Dictionary, vendor: VendorId): EventName | undefined =>
  signs.find(event => isCountable(dictionary, vendor, event));
