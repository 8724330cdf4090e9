import type { Page } from '../../schemas/src/vendor.ts';

/** When a page is looked at again, in milliseconds: widgets and consent tools are slow, but not for ever. */
const moments = [500, 2000, 5000, 15000];

/** Calls back at DOMContentLoaded (which reaches the window), at load and at a few moments after now. */
export function later(win: Page, look: () => void): void {
  for (const event of ['DOMContentLoaded', 'load']) win.addEventListener(event, look);
  for (const moment of moments) win.setTimeout(look, moment);
}
