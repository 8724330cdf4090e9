/** What the benchmark needs of a chat: where it calls the page, and how a site listens there. */

/** What a chat calls. */
export type Listener = (this: unknown, native: unknown, ...payload: unknown[]) => unknown;

/** One chat, reduced to where it calls the page. */
export interface Bench<Globals extends object> {
  /** Globals of the chat that stand on the page before anybody listens. */
  globals(): Globals;
  /** The chat reports one typical event to whoever listens. */
  fire(page: Globals): void;
  /**
   * Code that hands the chat a listener: `listener(before, name)` makes one that keeps what was there `before`; `name`
   * is for chats that do not tell which event it is. The page's global object is `page`.
   */
  readonly attach: string;
  /** Code as the vendor's guide has it, which pushes what the chat gives onto `page.dataLayer`. */
  readonly snippet: string;
  /** Code that a site runs although it listens to nothing, where the chat cannot start without. */
  readonly boot?: string;
}

/** Some chat, whichever it is. */
// biome-ignore lint/suspicious/noExplicitAny: whoever loops over chats hands each only what it has given itself.
export type AnyBench = Bench<any>;
