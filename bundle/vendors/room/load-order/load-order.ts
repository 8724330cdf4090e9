/** What a room has to say of its chat, so that every load order can be tried. */
import type { EventName } from '../../../../schemas/src/event-names.ts';
import type { ProblemCode } from '../../../../schemas/src/status.ts';
import type { Change, Combination, Form, Way } from './combination.ts';

/** What happens in the short visit that every page plays. */
export type Turn = 'load' | 'open' | 'send' | 'close';

/** What the chat tells in that visit, and what comes of it. */
export interface Visit {
  /** Vendor events by turn; where a name stands for several things, a bar and what tells them apart stand behind it. */
  readonly turns: { readonly [turn in Turn]: readonly string[] };
  /** Event names of the records by vendor event, written the same way; activity alone unless stated. */
  readonly events: { readonly [native: string]: readonly EventName[] };
}

/** The vendor's own name of an event, without what tells apart the things that it stands for. */
export const nativeOf = (vendorEvent: string): string => vendorEvent.split('|')[0]!;

/** The records that one vendor event makes, as `event native`. */
export const recordsOf = ({ events }: Visit, vendorEvent: string): readonly string[] =>
  (events[vendorEvent] ?? ['chat_activity']).map(event => `${event} ${nativeOf(vendorEvent)}`);

/** A reason for which events are lost, by a short name: the sentence for people. */
export interface Reasons {
  readonly [reason: string]: string;
}

export interface LoadOrder extends Visit {
  /** Ways to write the page that meet every place but not every delivery. */
  readonly rareWays: readonly Way[];
  /** Changes that come once the chat has started; the others come before that. */
  readonly changesAfterStart?: readonly Change[];
  /** The chat waits for the document and for the rest of itself before it starts. */
  readonly startsLater?: true;
  /** The site hands its callback over in a call of the chat, so that it cannot come before the chat. */
  readonly callbackIsCall?: true;
  /** Forms in which the chat starts by itself, so that the site sets no callback. */
  readonly selfStarting?: readonly Form[];
  /** The page puts the chat's global in its place by code of its own, in each of the forms. */
  readonly pageDefinesGlobal?: true;
  /** Our script stands in no place of the site's code, so how that is written meets one delivery only. */
  readonly isOnlyListenedTo?: true;
  /** Options of the simulated chat. */
  widget?(way: Way): object;
  /** Why events are lost with this chat alone. */
  readonly reasons?: Reasons;
  /** Which of these reasons it is; nothing where a reason that every chat has fits. */
  reasonOf?(combination: Combination, code: ProblemCode): string | undefined;
  /** What is to be added to a reason that every chat has, by its name: the rest of its sentence. */
  readonly reasonsAdd?: Reasons;
}
