/** What becomes of a chat on a page that lives long: routes change, and the chat goes and comes. */

/** One thing that happens on a page after it is loaded; times are in milliseconds. */
export type PageAction =
  | { readonly script: string; readonly module?: boolean }
  | { readonly src: string }
  | { readonly container: string }
  | { readonly pass: number }
  | { readonly play: 'open' | 'send' | 'close' };

export interface Scenario {
  /** What happens to the chat, as the end of a sentence. */
  readonly description: string;
  /** Settings of the page; our script stands above all that happens. */
  readonly settings?: object;
  readonly actions: readonly PageAction[];
  /** What the site's own functions hear, where it is not everything. */
  readonly seen?: readonly string[];
  /** Events of which no record tells, by their place: mostly the chat says once more what it has said. */
  readonly unrecorded?: readonly number[];
  /** Calls of the page into the chat that have to be recorded. */
  readonly calls?: readonly string[];
}

export interface Scenarios {
  /** What happens until the chat is there, with a callback of the site. */
  readonly arrive: readonly PageAction[];
  readonly scenarios: readonly Scenario[];
}

export const run = (script: string): PageAction => ({ script });
export const open: PageAction = { play: 'open' };
export const send: PageAction = { play: 'send' };
export const close: PageAction = { play: 'close' };

/** What the site's own functions write down of these events. */
export const siteHears = (...natives: readonly string[]) => natives.map(native => `site ${native}`);
