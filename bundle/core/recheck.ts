import type { Script } from './script.ts';
import { startVendor } from './start-vendor.ts';
import { tryOr } from './try-or.ts';

/** Looks at the page again: chats that were named since are listened to, and hooks that it has replaced are put back. */
export function recheck(script: Script): void {
  if (!script._isListening) return;
  tryOr(() => {
    for (const id of script._settings.vendors) if (!script._handlers[id]) startVendor(script, id);
    for (const hook of script._hooks.values()) hook._recheck();
  });
}
