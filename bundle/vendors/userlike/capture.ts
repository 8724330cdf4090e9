import type { Capture } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';
import { hasOwn } from '../../core/has-own.ts';
import { tryOr } from '../../core/try-or.ts';
import { callbackSlot } from '../../core/ways/callback-slot.ts';

/**
 * The widget looks up the global function `userlikeTrackingEvent` at each event and calls it with the event's name
 * and two contexts. With nothing set by the site it finds a function of ours all the same.
 *
 * Where it is mounted through its npm package there is no `window.userlike`; the frame in which it runs shows it.
 */
export const capture: Capture = context => {
  const { _win: win } = context;
  const isThere = () =>
    (hasOwn(win, 'userlike') && dig(win, ['userlike'])) ||
    // An element of the page may have taken the name.
    tryOr(() => win.document.querySelector('[id^="userlike-frame-"]'));
  if (isThere()) context._report('loaded_late', 'userlike');
  callbackSlot(context, 'userlikeTrackingEvent', ([native, global_ctx, session_ctx]) =>
    context._onEvent(native, { global_ctx, session_ctx }),
  );
  return () => {
    if (isThere()) context._onWidget();
  };
};
