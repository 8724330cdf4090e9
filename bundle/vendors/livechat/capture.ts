import type { Capture } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';
import { emitterEvents } from '../../core/ways/emitter.ts';

const global = 'LiveChatWidget';

const natives =
  'ready visibility_changed availability_changed customer_status_changed greeting_displayed greeting_hidden new_event ' +
  'form_submitted rating_submitted rich_message_button_clicked';

/**
 * The snippet puts an object on the page that takes listeners before the chat is there, and stays until the page calls
 * `destroy`, which deletes it (npm @livechat/widget-core 1.4.1). The same package asks whether its name is in the window,
 * and its users then call what they expect there: no accessor may make it known before.
 *
 * `ready` holds who the visitor is, and a message of the team its author by a login that is mostly an e-mail address, so
 * only what is named here goes on.
 */
export const capture: Capture = context => {
  // The chat puts this there when it takes over.
  if (dig(context._win, [global, '_h'])) context._report('loaded_late', global);
  emitterEvents(context, global, natives.split(' '), (native, payload) => {
    const of = (...steps: string[]) => dig(payload, steps);
    const author = of('author', 'type');
    context._onEvent(native, {
      value:
        Object(payload) !== payload
          ? payload
          : // What the site invites with has been told when it was displayed.
            (!of('greeting') && author) ||
            of('visibility') ||
            of('availability') ||
            of('status') ||
            of('type'),
      login: author === 'agent' ? of('author', 'id') : undefined,
      label: of('postbackId'),
    });
  });
  return () => {};
};
