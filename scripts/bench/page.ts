/** A page with every chat, each reduced to where it calls the page. It stands in a window or in a plain object. */

import { benches } from '../../bundle/vendors/generated/benches.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';

/** The part of a window in which chats and listeners meet. */
export interface ChatPage {
  dataLayer: object[];
}

/** Puts the chats on a page, before anybody listens. */
export const openPage = <Into extends object>(into: Into): Into & ChatPage =>
  Object.assign(into, { dataLayer: [] }, ...Object.values(benches).map(({ globals }) => globals()));

/** A chat that reports events without being started. */
export const unstarted = vendorIds.find(id => !benches[id].boot)!;
