import type { VendorStatus } from '../../schemas/src/status.ts';
import type { Capture, Page, Port } from '../../schemas/src/vendor.ts';
import { attempt } from './attempt.ts';
import type { Report } from './health.ts';
import { type Hook, hookOn } from './hook-on.ts';

/** Hooks whose looks never throw, by the name of the property: one that a page makes anew on every scroll is kept once. */
export type Hooks = Map<string, Hook>;

/**
 * Starts a vendor's capture and keeps the vendor's line in `status()` true. Returns the capture's look.
 */
export function listen(
  win: Page,
  capture: Capture,
  state: VendorStatus,
  hooks: Hooks,
  hear: Port['hear'],
  wantsCalls: Port['wantsCalls'],
  note: Report,
): () => void {
  const report: Port['report'] = (code, key, deaf) => {
    // A refused hook or a late start leaves a chat unheard even if it was met; other causes matter only until it is.
    const isProven = state.state === 'heard' || (state.state === 'hooked' && !/^(hook|loaded)_/.test(code));
    if (deaf && !isProven) state.state = 'deaf';
    // What keeps a chat unheard is told before what happens beside it.
    if (!!deaf === (state.state === 'deaf')) state.why = code;
    note(code, key);
  };

  return capture({
    win,
    wantsCalls,
    report,
    hear,
    met: again => {
      if (state.state === 'waiting' || (again && state.state === 'deaf')) state.state = 'hooked';
    },
    hook: (owner, key, wrap, isTaken) => {
      const onReplaced = isTaken ? undefined : () => report('hook_replaced', key);
      const { look: place, stop } = hookOn(owner, key, wrap, onReplaced);
      const look = () =>
        attempt(
          () => {
            place();
            return true;
          },
          () => report('hook_refused', key, true),
        );
      hooks.set(key, { look, stop });
      return look();
    },
  });
}
