import type { VendorId } from '../../schemas/src/vendor.ts';
import { loyjoy } from './casts/loyjoy.ts';
import { usercom } from './casts/usercom.ts';
import { userlike } from './casts/userlike.ts';
import { type Stage, setStage } from './stage.ts';

/** How each vendor's widget comes onto the page, in the order of the page. */
const widgets: { readonly [id in VendorId]: (win: Window, earlier?: Stage) => Stage } = {
  userlike: (win, earlier) => setStage(userlike, win, earlier),
  usercom: (win, earlier) => setStage(usercom, win, earlier),
  loyjoy: (win, earlier) => setStage(loyjoy, win, earlier),
};

/** Loads all widgets, as a page would; `earlier` are those of the page before. */
export const loadWidgets = (win: Window, earlier: readonly Stage[] = []): Stage[] =>
  Object.entries(widgets).map(([vendor, load]) =>
    load(
      win,
      earlier.find(({ id }) => id === vendor),
    ),
  );
