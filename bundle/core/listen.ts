import type { VendorStatus } from '../../schemas/src/status.ts';
import type { Capture, CaptureContext, PageWindow } from '../../schemas/src/vendor.ts';
import type { Report } from './diagnostics.ts';
import { type Hook, hookProperty } from './hooks/hook-property.ts';
import { tryOr } from './try-or.ts';

/** Hooks whose looks never throw, by the name of the property: one that a page makes anew on every scroll is kept once. */
export type Hooks = Map<string, Hook>;

/**
 * Starts a vendor's capture and keeps the vendor's line in `status()` true. Returns the capture's look.
 */
export function listen(
  win: PageWindow,
  capture: Capture,
  state: VendorStatus,
  hooks: Hooks,
  hear: CaptureContext['_onEvent'],
  wantsCalls: CaptureContext['_wantsCalls'],
  note: Report,
): () => void {
  const report: CaptureContext['_report'] = (code, key, deaf) => {
    // A refused hook or a late start leaves a chat unheard even if it was met; other causes matter only until it is.
    const isProven = state.state === 'heard' || (state.state === 'hooked' && !/^(hook|loaded)_/.test(code));
    if (deaf && !isProven) state.state = 'deaf';
    // What keeps a chat unheard is told before what happens beside it.
    if (!!deaf === (state.state === 'deaf')) state.why = code;
    note(code, key);
  };

  return capture({
    _win: win,
    _wantsCalls: wantsCalls,
    _report: report,
    _onEvent: hear,
    _onWidget: again => {
      if (state.state === 'waiting' || (again && state.state === 'deaf')) state.state = 'hooked';
    },
    _hook: (owner, key, wrap, isTaken) => {
      const onReplaced = isTaken ? undefined : () => report('hook_replaced', key);
      const { _recheck: place, stop } = hookProperty(owner, key, wrap, onReplaced);
      const look = () =>
        tryOr(
          () => {
            place();
            return true;
          },
          () => report('hook_refused', key, true),
        );
      hooks.set(key, { _recheck: look, stop });
      return look();
    },
  });
}
