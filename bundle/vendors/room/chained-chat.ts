/** One chat and the tools around it, as a test of chained callbacks plays them. */
import type fc from 'fast-check';
import type { VendorId } from '../../../schemas/src/vendor.ts';
import type { Clock } from '../../chains/clock.ts';
import type { FakePage } from '../../core/fake-page.ts';
import type { Recorder } from '../../transparency/recorder.ts';

/** One page on which a scenario is played. */
export interface PlayedPage {
  readonly page: FakePage;
  readonly recorder: Recorder;
  readonly clock: Clock;
  /** Our script looks at the page again, if it is there. */
  recheck(): void;
  /** Whether our script has started, or would have. */
  hasStarted(): boolean;
}

/** The chat on a page that is played. */
export interface PlayedChat<Action> {
  act(action: Action): void;
  /** How much the chat has reported so far. */
  count(): number;
  /** What it has reported from there on: one line for each record that is to be made of it. */
  reported(from: number): readonly string[];
  /** Whether such a record can be expected at all. */
  isComparable?(line: string): boolean;
}

/** Time passes, in milliseconds; then our script looks at the page again, as it does now and then. */
export type Pause = { readonly pass: number };

export interface ChainedChat<Action> {
  readonly id: VendorId;
  /** How many scenarios the tests play: more where more can be said about the chat. */
  readonly cases: number;
  readonly action: fc.Arbitrary<Action>;
  /** What makes the chat ready for use. */
  readonly opening: readonly (Action | Pause)[];
  /** Where the script may start, counted in actions. */
  readonly latestStart: number;
  open(page: PlayedPage, variant: number): PlayedChat<Action>;
}

/** Some chat, whichever it is. */
// biome-ignore lint/suspicious/noExplicitAny: whoever loops over chats hands each only what it has given itself.
export type AnyChainedChat = ChainedChat<any>;
