import type { Capture } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';
import { hasOwn } from '../../core/has-own.ts';
import { domEvents } from '../../core/ways/dom-event.ts';

/** Events that are more than a word by their name, or other activity. */
const others =
  ' tawkBeforeLoad tawkStatusChange tawkChatMessageSystem tawkAgentLeaveChat tawkChatSatisfaction tawkFileUpload ' +
  'tawkVisitorNameChanged tawkTagsUpdated tawkUnreadCountChanged';

/**
 * The chat calls a function of the site on `Tawk_API` and fires an event on the window, both for the same thing. Recipes
 * overwrite each other's functions, so the events are listened to, and `Tawk_API` is only looked at.
 *
 * Of most events the detail is what somebody wrote or who the visitor is, so nothing goes on but what is named here.
 */
export const capture: Capture = context => {
  const { _win, _eventNames, _onEvent, _onWidget, _report } = context;
  // The site makes the object before the script is there, which then gives it this.
  const isThere = () => hasOwn(_win, 'Tawk_API') && dig(_win, ['Tawk_API', 'maximize']);
  if (isThere()) _report('loaded_late', 'Tawk_API');
  domEvents(context, _win, (_eventNames + others).match(/tawk\w+/g)!, (native, event) => {
    const of = (...steps: string[]) => dig(event, ['detail', ...steps]);
    _onEvent(
      native,
      /^tawkAgent/.test(native)
        ? { agent: { id: of('id'), name: of('name') } }
        : /Status|Satis/.test(native)
          ? { value: of() }
          : undefined,
    );
  });
  return () => {
    if (isThere()) _onWidget();
  };
};
