/** The module with all chats. */
import type { Settings } from '../schemas/src/settings.ts';
import { all } from './core/carried.ts';
import { installCarried } from './install-carried.ts';
import { vendors } from './vendors/generated/ships.ts';

export type * from './module-types.ts';

/**
 * Pushes the settings and starts listening to the chats that they name, unless another copy already does, in which case
 * it gets the settings. Returns the function that stops what this call started.
 *
 * It brings all chats, and listens to none until `vendors` names them, here or in a push to `window.chatTracker`. What
 * comes with `chat-datalayer/chats` brings those alone that are handed to it.
 *
 * Without a word about consent, here or in an earlier push to `window.chatTracker`, events wait until
 * `window.chatTracker.push({ consent: 'granted' })`. A page on which nobody has to agree says `consent: 'granted'` here.
 *
 * Never throws: without a window, as on a server, and on a page that takes no settings, it does nothing.
 */
export function install(settings: Settings = {}, win?: Window): () => void {
  return installCarried(all('module', vendors), settings, win);
}
