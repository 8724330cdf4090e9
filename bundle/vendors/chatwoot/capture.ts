import type { Capture } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';
import { domEvents } from '../../core/ways/dom-event.ts';

/**
 * The chat fires events on the window. A message is its own event's detail, as the server sends it, and comes again when
 * a form in it is answered, and once more when a comment is added to a rating: `previous_changes` tells which it is. So
 * what goes on is what is named here: who of the team has written, in which conversation, and what decides.
 *
 * Some versions tell twice that they are ready (chatwoot/chatwoot#4286). (Names and payloads as in the vendor's source,
 * read in November 2026.)
 */
export const capture: Capture = context => {
  const { _win, _eventNames, _onEvent, _onWidget, _report } = context;
  // The object is there some time before anything can be told.
  const chat = (...steps: string[]) => dig(_win, ['$chatwoot', ...steps]);
  if (chat('hasLoaded')) _report('loaded_late', '$chatwoot');
  const names = (_eventNames + ' chatwoot:on-message').match(/chatwoot:[\w-]+/g)!;
  let ready: unknown = names;
  domEvents(context, _win, names, (native, event) => {
    const of = (...steps: string[]) => dig(event, ['detail', ...steps]);
    const answer = (at: string) => of('previous_changes', 'content_attributes', at, 'submitted_values');
    if (/ready/.test(native)) {
      if (ready === chat()) return;
      ready = chat();
    }
    _onEvent(
      native,
      /message/.test(native)
        ? {
            value: answer('1') ? !answer('0') && of('content_type') : of('message_type'),
            score: dig(answer('1'), ['csat_survey_response', 'rating']),
            conversation_id: of('conversation_id'),
            agent: of('sender', 'type') === 'user' && { id: of('sender', 'id'), name: of('sender', 'name') },
          }
        : undefined,
    );
  });
  return () => {
    if (chat('hasLoaded')) _onWidget();
  };
};
