import type { CaptureContext } from '../../../schemas/src/vendor.ts';
import type { Callable } from '../language.ts';
import { tryOr } from '../try-or.ts';
import { onAppearance } from './appearance.ts';

type OnEvent = CaptureContext['_onEvent'];

/**
 * Subscribes to a chat whose global function takes subscriptions as commands, and calls a function that it is given. A
 * stub queues both until the chat is there, replaces it and plays them. So the function that stands there when ours is
 * called is the chat that was subscribed to, and another one is a further chat, or a wrapper of a tool. `subscribe` may
 * answer with the way to undo it; what cannot be undone falls silent.
 */
export function commandEvents(
  context: CaptureContext,
  name: string,
  subscribe: (command: Callable, onEvent: OnEvent) => (() => void) | undefined,
): void {
  const { _win, _onEvent } = context;
  let given = 0;
  let chat: unknown;
  onAppearance<Callable>(
    context,
    name,
    command => {
      const mine = ++given;
      let undo: (() => void) | undefined;
      // Called by the chat, at its time: nothing of it may be thrown there.
      command(() =>
        tryOr(() => {
          if (mine !== given) return;
          chat = _win[name];
          undo = subscribe(
            chat as Callable,
            (native, payload) => mine === given && _onEvent(native, payload),
          );
        }),
      );
      return () => undo && undo();
    },
    value => value === chat,
  );
}
