import type { Capture } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';
import { hasOwn } from '../../core/has-own.ts';
import { callbackSlot } from '../../core/ways/callback-slot.ts';

/** Functions that are no more than other activity. */
const others =
  ' jivo_onChangeState jivo_onCallStart jivo_onCallEnd jivo_onResizeCallback jivo_onWidgetDestroy';

/**
 * The widget looks up a global function for each event and calls it, mostly with nothing. Only that it was called goes on:
 * a call that failed has a reason, which may name the number, and who the visitor is would have to be asked for.
 */
export const capture: Capture = context => {
  const isThere = () => hasOwn(context._win, 'jivo_api') && dig(context._win, ['jivo_api']);
  if (isThere()) context._report('loaded_late', 'jivo_api');
  for (const name of (context._eventNames + others).match(/jivo_\w+/g)!) {
    callbackSlot(context, name, () => context._onEvent(name));
  }
  return () => {
    if (isThere()) context._onWidget();
  };
};
