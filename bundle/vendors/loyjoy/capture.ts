import type { Capture, CaptureContext } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';
import { hasOwn } from '../../core/has-own.ts';
import { tryOr } from '../../core/try-or.ts';
import { slotSpy } from '../../core/ways/callback-slot.ts';
import { callsOf } from '../../core/ways/calls.ts';
import { withListener } from './listeners.ts';

/**
 * The widget takes listeners once, in the options of `LoyJoy('boot', …)`, so that call is where ours joins them.
 * Tools wrap the command, so one boot may come by several times: each time a listener joins, and the one that the
 * widget calls first is the one that tells.
 * A script that boots itself from its address takes none; all that can be done is to say so.
 */
export const capture: Capture = context => {
  const { _win: win, _report: report } = context;
  const openPlace = slotSpy(([type, detail]) => context._onEvent(type, detail));
  if (hasOwn(win, 'LoyJoy') && dig(win, ['LoyJoy'])) report('loaded_late', 'LoyJoy', true);
  callsOf(context, win, 'LoyJoy', args => {
    if (args[0] !== 'boot') return;
    tryOr(
      () => {
        const mine = openPlace()(undefined) as CaptureContext['_onEvent'];
        args[1] = withListener(args[1] as object, mine, context);
        context._onWidget(true);
      },
      // The page's own call goes through as it was.
      () => report('listeners_unknown', 'LoyJoy', true),
    );
  });
  return () => {
    const embed = 'script[src*="widget.js"][src*="process="]';
    if (tryOr(() => win.document.querySelector(embed))) report('one_tag_embed', 'LoyJoy', true);
  };
};
