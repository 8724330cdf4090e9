import type { Capture } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';
import { tryOr } from '../../core/try-or.ts';
import { emitterEvents } from '../../core/ways/emitter.ts';

const global = 'HubSpotConversations';

/** Events that are other activity. */
const others = ' userInteractedWithWidget userSelectedThread unreadConversationCountChanged';

/** As much of the object as is asked for. */
interface Conversations {
  readonly widget: { status(): { readonly loaded: unknown } };
}

/**
 * The tracking code of the vendor puts an object on the page that takes listeners, at once or when a consent tool lets it.
 * `hsConversationsOnReady`, whose functions it then runs, is assigned by most sites, so what others push there is lost:
 * it stays the site's.
 */
export const capture: Capture = context => {
  const { _win, _eventNames, _onEvent, _report } = context;
  // The object is there before the widget, which a site may leave out until somebody wants it.
  tryOr(() => {
    if ((_win[global] as Conversations).widget.status().loaded) _report('loaded_late', global);
  });
  const names = (_eventNames + others).match(/ \w+/g)!.map(name => name.slice(1));
  emitterEvents(context, global, names, (native, payload) => {
    const of = (...steps: string[]) => dig(payload, steps);
    _onEvent(native, {
      conversation: { conversationId: of('conversation', 'conversationId') },
      // The chosen answers, of which the first is enough.
      label: of('value', '0'),
    });
  });
  return () => {};
};
