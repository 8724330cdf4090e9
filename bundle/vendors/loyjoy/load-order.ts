import { changedLater } from '../room/load-order/combination.ts';
import type { LoadOrder } from '../room/load-order/load-order.ts';

/**
 * The code is how the vendor's file defines `LoyJoy`, and then how the site starts it; its callback is a listener in that
 * call. `chained` starts the chat once more with the same options, `replaced` with others.
 */
export const loadOrder: LoadOrder = {
  rareWays: [
    ...changedLater('function'),
    { form: 'frozen', change: 'chained' },
    { form: 'keyed', change: 'chained' },
    { form: 'keyed, called through another tool' },
    { form: 'without listeners', change: 'chained' },
    { form: 'one tag' },
    { form: 'assigned', change: 'removed' },
    { form: 'assigned', change: 'with other listeners' },
  ],
  callbackIsCall: true,
  selfStarting: ['one tag'],
  pageDefinesGlobal: true,
  turns: {
    load: ['show', 'load', 'platform_rest', 'user_agent_desktop'],
    open: ['open', 'session_started', 'start', 'welcome_sent', 'sub_process_visited'],
    send: ['interaction', 'session_interacted', 'intent_evaluated', 'intent_matched'],
    close: ['close'],
  },
  events: {
    show: ['chat_shown'],
    load: ['chat_ready'],
    open: ['chat_opened'],
    interaction: ['chat_started'],
    session_interacted: ['chat_engaged'],
    intent_evaluated: ['chat_message_sent'],
    close: ['chat_closed'],
  },
  widget: ({ form }) => ({ previews: false, ...(form.startsWith('keyed') && { keyed: 'event' }) }),
  reasons: {
    'started first': 'LoyJoy was started before our script; it is not heard until it is started again.',
    'one tag': "LoyJoy's one tag starts by itself and takes no listener.",
  },
  reasonOf: (_, code) =>
    code === 'one_tag_embed' ? 'one tag' : code === 'loaded_late' ? 'started first' : undefined,
  reasonsAdd: { declared: 'and a LoyJoy that is started meanwhile is not heard until it is started again' },
};
