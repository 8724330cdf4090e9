/** One chat and the tools around it, as a property plays them. */
import type fc from 'fast-check';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { FakePage } from '../core/fake-page.ts';
import type { Diary } from '../transparency/diary.ts';
import type { Clock } from './clock.ts';

/** One page on which a story is played. */
export interface Stage {
  readonly page: FakePage;
  readonly diary: Diary;
  readonly clock: Clock;
  /** Our script looks at the page again, if it is there. */
  look(): void;
  /** Whether our script has started, or would have. */
  isHeard(): boolean;
}

/** What a model needs of a page that has been played. */
export interface Life<Act> {
  act(act: Act): void;
  /** How much the chat has told so far. */
  count(): number;
  /** What it has told from there on: one line for each record that is to be made of it. */
  told(from: number): readonly string[];
  /** Whether such a record can be expected at all. */
  isComparable?(line: string): boolean;
}

/** Time passes, in milliseconds; then our script looks at the page again, as it does now and then. */
export type Pause = { readonly pass: number };

export interface Chat<Act> {
  readonly id: VendorId;
  /** How many stories the tests play: more where more can be said about the chat. */
  readonly cases: number;
  readonly act: fc.Arbitrary<Act>;
  /** What makes the chat ready for use. */
  readonly opening: readonly (Act | Pause)[];
  /** Where the script may start, counted in acts. */
  readonly latestStart: number;
  live(stage: Stage, variant: number): Life<Act>;
}

/** Some chat, whichever it is. */
// biome-ignore lint/suspicious/noExplicitAny: whoever loops over chats hands each only what it has given itself.
export type AnyChat = Chat<any>;
