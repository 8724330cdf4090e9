/** A page with every chat, each reduced to where it calls the page. It stands in a window or in a plain object. */

import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { benches } from '../../bundle/vendors/generated/benches.ts';

/** The part of a window in which chats and listeners meet. */
export interface ChatPage {
  dataLayer: object[];
}

/** Puts the chats on a page, before anybody listens. */
export const openPage = <Into extends object>(into: Into): Into & ChatPage =>
  Object.assign(into, { dataLayer: [] }, ...Object.values(benches).map(({ globals }) => globals()));

/** One typical event of each chat, as the chat reports it to whoever listens. */
export const events: { readonly [chat: string]: (page: ChatPage) => void } = Object.fromEntries(
  dictionary.vendors.map(({ id, shortLabel }) => [shortLabel, benches[id].fire]),
);
