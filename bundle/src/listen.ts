import type { VendorStatus } from '../../schemas/src/status.ts';
import type { Capture, Page, Port } from '../../schemas/src/vendor.ts';
import type { Report } from './health.ts';
import { type Hook, hookOn } from './hook-on.ts';

/** Hooks in place, by the name of the property: one that a page makes anew on every scroll is kept once. */
export type Hooks = { [key: string]: Hook & { refused(): void } };

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
    // A refused hook leaves a chat unheard even if it was met; the other causes matter only until it is.
    const isProven = state.state === 'heard' || (code !== 'hook_refused' && state.state === 'hooked');
    if (deaf && !isProven) state.state = 'deaf';
    if (!deaf || state.state === 'deaf') state.why = code;
    note(code, key);
  };
  const refused = (key: string) => report('hook_refused', key, true);

  return capture({
    win,
    wantsCalls,
    report,
    hear,
    met: again => {
      if (state.state === 'waiting' || (again && state.state === 'deaf')) state.state = 'hooked';
    },
    hook: (owner, key, adopt) => {
      try {
        const { look, stop } = hookOn(owner, key, adopt, () => report('hook_replaced', key));
        hooks[key] = { look, stop, refused: () => refused(key) };
        look();
        return true;
      } catch {
        refused(key);
        return false;
      }
    },
  });
}
