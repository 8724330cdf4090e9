import type { Capture } from '../../../schemas/src/vendor.ts';
import { text } from '../../core/clean.ts';
import { dig, getPath } from '../../core/get-path.ts';
import { emitterEvents } from '../../core/ways/emitter.ts';

const global = 'LiveChatWidget';

/** Each event, and what of it says what it is. */
const saying: { readonly [native: string]: string } = {
  ready: '',
  visibility_changed: 'visibility',
  availability_changed: 'availability',
  customer_status_changed: 'status',
  greeting_displayed: '',
  greeting_hidden: '',
  new_event: 'author.type',
  form_submitted: 'type',
  rating_submitted: '',
  rich_message_button_clicked: '',
};

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
  emitterEvents(context, global, Object.keys(saying), (native, payload) => {
    const of = (path: string) => getPath(payload, path);
    context._onEvent(native, {
      // What the site invites with has been told when it was displayed.
      value: native === 'rating_submitted' ? text(payload) : !of('greeting') && of(saying[native]!),
      login: of('author.type') === 'agent' && of('author.id'),
      label: of('postbackId'),
    });
  });
  return () => {};
};
