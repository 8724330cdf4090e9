import type { CaptureContext } from '../../../schemas/src/vendor.ts';
import { hasOwn } from '../has-own.ts';
import { tryOr } from '../try-or.ts';

/** Takes what appeared, and answers with the way to undo it, if there is one. */
type Subscribe<Value> = (value: Value) => (() => void) | undefined;

/**
 * Calls `subscribe` with what appears in a global. It is only looked at: an accessor would make the name known to the
 * window before the chat is there, and wrappers that test for the name would then find nothing behind it.
 *
 * Where a stub takes subscriptions until the chat replaces it and hands them on, `isStub`, what replaces it is the same
 * chat. Something new is there when the global was gone in between, or, without a stub, when it is another.
 */
export function onAppearance<Value>(
  { _win, _keep, _report, _onWidget }: CaptureContext,
  name: string,
  subscribe: Subscribe<Value>,
  isStub?: boolean,
): void {
  let seen: unknown;
  let undo: (() => void) | undefined;
  const leave = () => tryOr(() => undo && undo());
  const look = () => {
    const value = hasOwn(_win, name) ? _win[name] : undefined;
    const isNew = value && (isStub ? !seen : value !== seen);
    seen = value;
    if (!isNew) return;
    // What is gone may still be held by the page, and would tell everything twice.
    leave();
    tryOr(
      () => {
        undo = subscribe(value as Value);
        _onWidget(true);
      },
      () => _report('hook_refused', name, true),
    );
  };
  _keep(name, { _recheck: () => tryOr(look), stop: leave });
}
