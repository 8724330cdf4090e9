import type { Capture } from '../../../schemas/src/vendor.ts';
import { hasOwn } from '../../core/has-own.ts';
import { spy } from '../../core/hooks/spy.ts';
import { tryOr } from '../../core/try-or.ts';

/**
 * The widget looks up the global function `userlikeTrackingEvent` at each event and calls it with the event's name
 * and two contexts. With nothing set by the site it finds a function of ours all the same.
 *
 * Where it is mounted through its npm package there is no `window.userlike`; the frame in which it runs shows it.
 */
export const capture: Capture = ({
  _win: win,
  _onEvent: hear,
  _hook: hook,
  _onWidget: met,
  _report: report,
}) => {
  const isThere = () =>
    (hasOwn(win, 'userlike') && win.userlike) ||
    // An element of the page may have taken the name.
    tryOr(() => win.document.querySelector('[id^="userlike-frame-"]'));
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
