/** How code of a site and a chat come together on pages whose libraries run that code. */
import type { AnyPage } from './page.ts';
import type { Widget } from './simulator.ts';

export type Callback = (...args: unknown[]) => unknown;

/** Is told the name of each native event that the site listens to. */
export type Hear = (native: unknown) => void;

export interface SiteCode<Chat extends Widget> {
  /** When the vendor's script runs: before the site can listen, at any time, or when code of the site says so. */
  readonly loads: 'first' | 'at any time' | 'by the site';
  /** Listens as a component does that is mounted; what comes back is done when it goes. */
  mount(page: AnyPage, chat: Chat, hear: Hear): () => void;
  /** The chat is still on the page when that component has gone. */
  readonly stays?: true;
  /** Listens as the script of a page does to which a router has gone; `keeps` says whether to call what listened before. */
  arrive(page: AnyPage, chat: Chat, hear: Hear, keeps: boolean): void;
  /** The router reports the page view to the chat, with the site's callbacks or without. */
  pageView?(page: AnyPage, withCallbacks: boolean): void;
  /** Listens behind tools, each of which puts its own function in the place of what it finds. */
  listenThrough(page: AnyPage, tools: readonly ((earlier: Callback) => Callback)[], hear: Hear): void;
}

/** The code for some chat, whichever it is. */
// biome-ignore lint/suspicious/noExplicitAny: whoever loops over chats hands each only what it has given itself.
export type AnySiteCode = SiteCode<any>;
