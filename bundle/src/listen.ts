import type { VendorStatus } from '../../schemas/src/status.ts';
import type { Capture, Page, Port } from '../../schemas/src/vendor.ts';
import type { Report } from './health.ts';
import { type Hook, hookOn } from './hook-on.ts';

/** Hooks in place, by the name of the property: one that a page makes anew on every scroll is kept once. */
export type Hooks = { [key: string]: Hook };

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
    const isDeaf = deaf && /waiting|deaf/.test(state.state);
    if (isDeaf) state.state = 'deaf';
    if (isDeaf || !deaf) state.why = code;
    note(code, key);
  };
  return capture({
    win,
    wantsCalls,
    report,
    hear,
    met: () => {
      if (state.state !== 'heard') state.state = 'hooked';
    },
    hook: (owner, key, adopt) => {
      try {
        hooks[key] = hookOn(owner, key, adopt, () => report('hook_replaced', key));
        hooks[key].look();
        return true;
      } catch {
        report('hook_refused', key, true);
        return false;
      }
    },
  });
}
