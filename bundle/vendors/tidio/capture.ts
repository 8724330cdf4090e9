import type { Capture } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';
import { hasOwn } from '../../core/has-own.ts';
import { domEvents } from '../../core/ways/dom-event.ts';

const prefix = 'tidioChat-';

/**
 * The chat fires events on the document, with what they hold on `data`; its own `tidioChatApi.on` listens there too, and
 * has no way to end that. (As public copies of the widget's source have it.) Which pop-up `popUpShow` and `popUpHide` mean
 * is not documented, so they are not listened to.
 */
export const capture: Capture = context => {
  const { _win, _eventNames, _onEvent, _onWidget, _report } = context;
  const api = (key: string) => hasOwn(_win, 'tidioChatApi') && dig(_win, ['tidioChatApi', key]);
  // The object is there some seconds before anything can be told.
  if (api('readyEventWasFired')) _report('loaded_late', 'tidioChatApi');
  let shown: string | undefined;
  const names = (_eventNames + ' setStatus').match(/ \w+/g)!.map(native => prefix + native.slice(1));
  domEvents(context, _win.document, names, (name, event) => {
    const native = name.slice(prefix.length);
    const of = (...steps: string[]) => dig(event, ['data', ...steps]);
    // An open window says so again when the visitor goes from its first view to the conversation.
    if (native === 'open' && shown === native) return;
    if (/^(ready|open|close)$/.test(native)) shown = native;
    _onEvent(
      native,
      native === 'setStatus'
        ? { value: of(native) || of() }
        : { type: of('type'), own: { fromBot: of('fromBot') } },
    );
  });
  return () => {
    if (api('on')) _onWidget();
  };
};
