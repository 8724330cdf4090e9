import type { CaptureContext } from '../../../schemas/src/vendor.ts';
import type { Callable } from '../language.ts';
import { onAppearance } from './appearance.ts';

/**
 * Subscribes to a chat whose global function takes subscriptions as commands. A stub queues them until the chat is there
 * and replaces it, so there is one subscription as long as the global is there at all. `subscribe` may answer with the
 * way to undo it.
 */
export function commandEvents(
  context: CaptureContext,
  name: string,
  subscribe: (command: Callable) => (() => void) | undefined,
): void {
  onAppearance<Callable>(context, name, subscribe, true);
}
