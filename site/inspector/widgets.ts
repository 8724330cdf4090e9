import type { VendorId } from '../../schemas/src/vendor.ts';
import { loyjoy } from './casts/loyjoy.ts';
import { usercom } from './casts/usercom.ts';
import { userlike } from './casts/userlike.ts';
import type { Cell } from './cell.ts';
import type { Speed } from './speed.ts';
import { type Stage, setStage } from './stage.ts';

/** How each vendor's widget comes onto the page, in the order of the page. */
const widgets: { readonly [id in VendorId]: (win: Window, speed: Cell<Speed>, earlier?: Stage) => Stage } = {
  userlike: (win, speed, earlier) => setStage(userlike, win, speed, earlier),
  usercom: (win, speed, earlier) => setStage(usercom, win, speed, earlier),
  loyjoy: (win, speed, earlier) => setStage(loyjoy, win, speed, earlier),
};

/** Loads all widgets, as a page would; `earlier` are those of the page before. */
export const loadWidgets = (win: Window, speed: Cell<Speed>, earlier: readonly Stage[] = []): Stage[] =>
  Object.entries(widgets).map(([vendor, load]) =>
    load(
      win,
      speed,
      earlier.find(({ id }) => id === vendor),
    ),
  );
