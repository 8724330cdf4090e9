import type { VendorId } from '../../schemas/src/vendor.ts';
import { loyjoy } from './casts/loyjoy.ts';
import { usercom } from './casts/usercom.ts';
import { userlike } from './casts/userlike.ts';
import { type Stage, setStage } from './stage.ts';

/** How each vendor's widget comes onto the page, in the order of the page. */
const widgets: { readonly [id in VendorId]: (win: Window) => Stage } = {
  userlike: win => setStage(userlike, win),
  usercom: win => setStage(usercom, win),
  loyjoy: win => setStage(loyjoy, win),
};

/** Loads all widgets, as a page would. */
export const loadWidgets = (win: Window): Stage[] => Object.values(widgets).map(load => load(win));
