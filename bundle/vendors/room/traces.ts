/** By what a page can notice our script. */
import type { Settings } from '../../../schemas/src/settings.ts';

/** Something that a page can notice. */
export interface Trace {
  readonly name: string;
  /** What can be noticed, in one sentence of docs/page-traces.md. */
  readonly description: string;
  /** Code that a page runs; `stop` in it ends our script where it runs. Its answer differs. */
  readonly code: string;
  readonly without: unknown;
  readonly with: unknown;
  readonly settings?: Settings;
  /** Where a page that looks at everything meets it: at which thing, in which of its facts. */
  readonly seen: readonly { readonly at: RegExp; readonly fact: RegExp }[];
  /** It stays when our script has stopped. */
  readonly isLeft?: true;
}

/** Where the script stands in places in which the chat, or its site, looks for functions. */
export interface Hooked {
  /** Properties that `window` has before anybody sets them, since the script listens there. */
  readonly ownKeys: readonly [string, ...string[]];
  /** Paths of properties that are accessors of ours. */
  readonly accessors: RegExp;
  /** Paths at which a function is read back as a stand-in. */
  readonly standIns: RegExp;
  /** Code that puts a function of the site where the chat, or the site, calls it. */
  set(callback: string): string;
  /** Code of what is read back there. */
  readonly read: string;
}

/**
 * The traces that the script leaves with one chat alone, and where it leaves those that it leaves with each; nothing of
 * places where it only listens.
 */
export interface Traces extends Partial<Hooked> {
  /** Code in which the chat reports an event to whoever listens; a pattern of our script matches something in it, unless stated. */
  readonly report: string;
  /** Nothing of what the chat hands over is read, so no pattern of our script matches anything in that code. */
  readonly isUnmatched?: true;
  readonly own: readonly Trace[];
}

/** Facts about a key that is there, or is listed, on one page only. */
export const keyFacts = /^(own|in|Object\.keys|for in|spread)$/;
