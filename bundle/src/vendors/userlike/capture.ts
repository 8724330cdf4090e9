import type { Capture } from '../../../../schemas/src/vendor.ts';
import { attempt } from '../../attempt.ts';
import { own } from '../../own.ts';
import { spy } from '../../spy.ts';

/**
 * The widget looks up the global function `userlikeTrackingEvent` at each event and calls it with the event's name
 * and two contexts. With nothing set by the site it finds a function of ours all the same.
 *
 * Where it is mounted through its npm package there is no `window.userlike`; the frame in which it runs shows it.
 */
export const capture: Capture = ({ win, hear, hook, met, report }) => {
  const isThere = () =>
    (own(win, 'userlike') && win.userlike) ||
    // An element of the page may have taken the name.
    attempt(() => win.document.querySelector('[id^="userlike-frame-"]'));
  if (isThere()) report('loaded_late', 'userlike');
  hook(
    win,
    'userlikeTrackingEvent',
    spy(([native, global_ctx, session_ctx], isFirst) => {
      if (isFirst) hear(native, { global_ctx, session_ctx });
    }, true)(),
  );
  return () => {
    if (isThere()) met();
  };
};
