/** What a chat's simulated widget needs to be played on the inspector page: things to do, and what they show. */

import type { VendorId } from '../../../schemas/src/vendor.ts';
import type { Widget } from './simulator.ts';

/** A line in the chat window. A spoken line without a text has the one of the scripted step. */
export interface Line {
  readonly from: 'visitor' | 'site' | 'note';
  readonly text?: string | undefined;
}

/** What a call changes in the chat window. */
export interface WindowChange {
  readonly isOpen?: boolean;
  readonly line?: Line;
}

/** What to show of each call into the simulator; calls that are not listed show nothing. */
export type WindowChanges<Simulated> = {
  readonly [method in keyof Simulated]?: Simulated[method] extends (...args: infer Args) => void
    ? (...args: Partial<Args>) => WindowChange
    : never;
};

/** One thing that somebody can do besides opening, closing and writing. */
export interface Action<Simulated> {
  /** Text of the button. */
  readonly label: string;
  readonly by: 'visitor' | 'site' | 'page';
  /** Choices to pick from first; `natives` are the names of all events that the catalogue knows. */
  options?(widget: Simulated, natives: readonly string[]): readonly Option[];
  run(widget: Simulated, choice: string): void;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One vendor's part. */
export interface Demo<Simulated extends Widget> {
  readonly id: VendorId;
  /** Whom the visitor talks to, as it stands on the chat window. */
  readonly title: string;
  /** Who is on the other side, as it stands above that side's buttons. */
  readonly site: string;
  /** What to know before pressing the buttons behind the scenes. */
  readonly hint?: string;
  /** `goesOn` says that the visitor has written something on an earlier page. */
  simulate(win: Window, goesOn: boolean): Simulated;
  readonly windowChanges: WindowChanges<Simulated>;
  readonly actions: readonly Action<Simulated>[];
  /** All ratings that the visitor can choose from, for a chat whose records have scores; the sample week has each. */
  readonly ratings?: Simulated extends { rate(rating: infer Rating): void } ? readonly Rating[] : never;
}

/** The visitor writes. */
export const visitorWrites = (text: string | undefined): WindowChange => ({
  line: { from: 'visitor', text },
});

/** The other side writes. */
export const siteWrites = (text: string | undefined): WindowChange => ({ line: { from: 'site', text } });

/** Something happens without words. */
export const note = (text: string): WindowChange => ({ line: { from: 'note', text } });

/** Options that read as they are. */
export const plainOptions = (...values: readonly string[]): readonly Option[] =>
  values.map(value => ({ value, label: value }));

/** The chat tells any event of its catalogue. */
export const report: Action<{ emit(native: string): void }> = {
  label: 'Report',
  by: 'page',
  options: (_, natives) => plainOptions(...natives),
  run: (widget, native) => widget.emit(native),
};

/** The demo of some chat, whichever it is. */
// biome-ignore lint/suspicious/noExplicitAny: whoever loops over chats hands each only what it has given itself.
export type AnyDemo = Demo<any>;
