/** The module with the chats that an app imports: a bundler leaves the others out. */
import type { Settings } from '../schemas/src/settings.ts';
import type { Vendor } from '../schemas/src/vendor.ts';
import type { Chat } from './chat.ts';
import { type Carried, chosen } from './core/carried.ts';
import { tryOr } from './core/try-or.ts';
import { installCarried } from './install-carried.ts';

export type { Chat } from './chat.ts';
export type * from './module-types.ts';
export * from './vendors/generated/chats.ts';

/**
 * Pushes the settings and starts listening to these chats, unless another copy already listens, which then gets the
 * settings and the chats. Returns the function that stops what this call started.
 *
 * Consent is as with `install` of `chat-datalayer`: without a word about it, events wait until
 * `window.chatTracker.push({ consent: 'granted' })`. A page on which nobody has to agree says `consent: 'granted'` here.
 *
 * Never throws: without a window, as on a server, and on a page that takes no settings, it does nothing.
 */
export function install(chats: readonly Chat[], settings: Settings = {}, win?: Window): () => void {
  return installCarried(chosen('module', roomsOf(chats)), settings, win);
}

/** What is no chat brings none: an id, or settings in the first place, where the other `install` takes them. */
function roomsOf(given: unknown): Carried['_rooms'] {
  const rooms: { [id: string]: Vendor } = {};
  tryOr(() => {
    for (const chat of ([] as unknown[]).concat(given)) {
      for (const [id, room] of Object.entries<Vendor>(Object(chat))) {
        if (Object(room)._capture) rooms[id] = room;
      }
    }
  });
  return rooms;
}
