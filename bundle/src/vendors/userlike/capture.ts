import type { Capture } from '../../../../schemas/src/vendor.ts';
import { tapper } from '../../tap.ts';

/**
 * The widget looks up the global function `userlikeTrackingEvent` at each event and calls it with the event's name
 * and two contexts. With nothing set by the site it finds a function of ours all the same.
 */
export const capture: Capture = ({ win, hear, hook, met, report }) => {
  if (win.userlike) report('loaded_late', 'userlike');
  hook(
    win,
    'userlikeTrackingEvent',
    tapper(([native, global_ctx, session_ctx]) => hear(native, { global_ctx, session_ctx }), true),
  );
  return () => {
    if (win.userlike) met();
  };
};
