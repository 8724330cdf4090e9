import type { Capture } from '../../../schemas/src/vendor.ts';
import { hasOwn } from '../../core/has-own.ts';
import { spy } from '../../core/hooks/spy.ts';
import { tryOr } from '../../core/try-or.ts';
import { withListener } from './listeners.ts';

/**
 * The widget takes listeners once, in the options of `LoyJoy('boot', …)`, so that call is where ours joins them.
 * Tools wrap the command, so one boot may come by several times: each time a listener joins, and the one that the
 * widget calls first is the one that tells.
 * A script that boots itself from its address takes none; all that can be done is to say so.
 */
export const capture: Capture = ({
  _win: win,
  _onEvent: hear,
  _hook: hook,
  _onWidget: met,
  _report: report,
  _eventNames,
}) => {
  const listener = spy(([type, detail], isFirst) => {
    if (isFirst) hear(type, detail);
  }, true);
  if (hasOwn(win, 'LoyJoy') && win.LoyJoy) report('loaded_late', 'LoyJoy', true);
  hook(
    win,
    'LoyJoy',
    spy(args => {
      if (args[0] !== 'boot') return;
      const onByName = () => report('listeners_by_name', 'LoyJoy');
      const mine = listener()(undefined) as typeof hear;
      tryOr(
        () => {
          args[1] = withListener(args[1] as object, mine, _eventNames, onByName);
          met(true);
        },
        // The page's own call goes through as it was.
        () => report('listeners_unknown', 'LoyJoy', true),
      );
    })(),
  );
  return () => {
    const embed = 'script[src*="widget.js"][src*="process="]';
    if (tryOr(() => win.document.querySelector(embed))) report('one_tag_embed', 'LoyJoy', true);
  };
};
