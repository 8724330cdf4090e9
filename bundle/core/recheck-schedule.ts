import type { PageWindow } from '../../schemas/src/vendor.ts';
import { tryOr } from './try-or.ts';

/** When a page is looked at again, in milliseconds: widgets and consent tools are slow, but not for ever. */
const moments = [500, 2000, 5000, 15000];

/** What happens when a document has been read, a route changes, or a visitor is about to do something. */
const events = ['DOMContentLoaded', 'load', 'popstate', 'pointerdown'];

/**
 * Calls `look` at these events, at a few moments after now, and after each script that loads: in the capture phase, so
 * that a vendor's file is met before its own `onload` and before the script that follows it. Calls `leave` when the page
 * may end.
 */
export function scheduleRechecks(win: PageWindow, look: () => void, leave: () => void): void {
  tryOr(() => {
    for (const event of events) win.addEventListener(event, look, true);
    // On a phone, to be hidden is the last that a page hears.
    win.addEventListener('pagehide', leave, true);
    win.addEventListener(
      'visibilitychange',
      () => {
        if (win.document.visibilityState === 'hidden') leave();
      },
      true,
    );
    for (const moment of moments) win.setTimeout(look, moment);
    win.document.addEventListener('load', look, true);
    // Where there is one, it tells of routes that a script changes, as no event of the window does.
    const { navigation } = win as { navigation?: EventTarget };
    if (navigation) navigation.addEventListener('currententrychange', look);
  });
}
