import type { CaptureContext } from '../../../schemas/src/vendor.ts';
import { hasOwn } from '../has-own.ts';
import { tryOr } from '../try-or.ts';

/** Takes what appeared, and answers with the way to undo it, if there is one. */
type Subscribe<Value> = (value: Value) => (() => void) | undefined;

/**
 * Calls `subscribe` with what appears in a global. It is only looked at: an accessor would make the name known to the
 * window before the chat is there, and wrappers that test for the name would then find nothing behind it.
 *
 * A site may take the chat away and put it there again before anybody looks, so another value is another chat, unless
 * `isSame` knows it for the one that was seen before.
 */
export function onAppearance<Value>(
  { _win, _keep, _report, _onWidget }: CaptureContext,
  name: string,
  subscribe: Subscribe<Value>,
  isSame: (value: Value, seen: Value) => unknown,
): void {
  let seen: Value | undefined;
  let undo: (() => void) | undefined;
  const leave = () => tryOr(() => undo && undo());
  const look = () => {
    const value = hasOwn(_win, name) ? (_win[name] as Value) : undefined;
    const isNew = value && value !== seen && !(seen && isSame(value, seen));
    seen = value;
    if (!isNew) return;
    // What is gone may still be held by the page, and would tell everything twice.
    leave();
    tryOr(
      () => {
        undo = subscribe(value);
        _onWidget(true);
      },
      () => _report('hook_refused', name, true),
    );
  };
  _keep(name, { _recheck: () => tryOr(look), stop: leave });
}
