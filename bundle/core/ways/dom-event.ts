import type { CaptureContext } from '../../../schemas/src/vendor.ts';
import { tryOr } from '../try-or.ts';

/**
 * Listens to a chat that fires events on the window or the document. Any number of listeners may, before the chat and
 * after it, so nothing of the page is touched, and only what was fired before is lost.
 */
export function domEvents(
  { _keep, _report }: CaptureContext,
  target: EventTarget,
  names: readonly string[],
  onEvent: (name: string, event: Event) => void,
): void {
  // Every event has its listener, or a page that refuses one would keep the others.
  for (const name of names) {
    const listener = (event: Event) => tryOr(() => onEvent(name, event));
    tryOr(
      () => {
        target.addEventListener(name, listener);
        _keep(name, { _recheck() {}, stop: () => tryOr(() => target.removeEventListener(name, listener)) });
      },
      () => _report('hook_refused', name),
    );
  }
}
