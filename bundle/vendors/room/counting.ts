/** How often a chat tells what happens, since counts of its events stand on that. */
import type { EventName } from '../../../schemas/src/event-names.ts';
import type { VendorEventNames } from '../../../schemas/src/vendor.ts';
import type { AnyPage } from './page.ts';
import type { Widget } from './simulator.ts';

/** How a thing happens once: with the chat that is there, or on a page of its own. */
export type Scene<Simulated extends Widget> = (widget: Simulated, nextPage: () => AnyPage) => void;

/** One thing that makes an event come twice. */
export interface ToldTwice<Simulated extends Widget> {
  /** What it is, as the end of "this event is not safe to count, since it tells twice of …". */
  readonly description: string;
  readonly event: EventName;
  readonly act: Scene<Simulated>;
}

export interface Counting<Names extends VendorEventNames, Simulated extends Widget> {
  /** Brings the chat to a page, ready for the visitor; it may go on with what began on an earlier page. */
  open(page: AnyPage, goesOn?: boolean): Simulated;
  /** Pages of one tab, one after another, and how often `chat_engaged` comes on each, by what the script remembers. */
  readonly engaged: {
    readonly pages: readonly ((page: AnyPage) => void)[];
    readonly counts: { readonly page: readonly number[]; readonly tab: readonly number[] };
  };
  /** A scene for every event that is safe to count: one that is left out does not compile. */
  readonly scenes: { readonly [event in keyof Names['countSafe']]: Scene<Simulated> };
  /** Why other events are not called safe to count. */
  readonly toldTwice: readonly ToldTwice<Simulated>[];
  /** How often each event comes in the typical conversation, other activity left aside. */
  readonly conversation: { readonly [event in EventName]?: number };
}

/** Some chat, whichever it is. */
// biome-ignore lint/suspicious/noExplicitAny: whoever loops over chats hands each only what it has given itself.
export type AnyCounting = Counting<any, any>;
